import { amount } from './amount.ts';
import { her2Name } from './her2.ts';

export type ReceptorName = 'ER' | 'PR' | 'HR' | 'HER2';

/** Any spelling in small or capital letters: the patterns tell "ER" from "er". */
const any = (words: string) =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const receptor = any('(?:receptors?|receptor(?:es)?)');
const names: Record<ReceptorName, string> = {
  ER: String.raw`(?:ER|er(?=\+|-(?!\p{L}))|RE|${any('o?estrogen')}[ -]${receptor}(?: status)?(?: ?[(\[]ERs?[)\]])?|${any('receptor')}(?:es)? (?:de|del) ${any('estr(?:o|ó)geno')}s?(?: ?[(\[]R?ER?[)\]])?)`,
  PR: String.raw`(?:PR|pr(?=\+|-(?!\p{L}))|PgR|PGR|RP|${any('progesterone')}[ -]${receptor}(?: status)?(?: ?[(\[](?:PRs?|PgRs?)[)\]])?|${any('receptor')}(?:es)? de ${any('progesterona')}(?: ?[(\[](?:RP|PR)[)\]])?)`,
  HR: String.raw`(?:HR|HoR|RH|${any('hormon(?:e|al)')}[ -]${receptor}(?: status)?(?: ?[(\[](?:HRs?|HoR)[)\]])?|${any('receptores hormonales')}(?: ?[(\[](?:RH|HR)[)\]])?)`,
  HER2: String.raw`(?:${her2Name.replace('human', '[Hh]uman').replaceAll('HER', 'H(?:ER|er)')}|(?<=[ep]r[+-][ ,/]{0,2})her-?2(?=\+|-(?!\p{L})))`,
};
export const order: ReceptorName[] = ['HER2', 'HR', 'ER', 'PR'];

/** No letter or digit of a longer word follows, except in "HER2neg". */
const nameEnd = String.raw`(?!(?!neg|pos)[\p{L}\d])`;
export const anyName = `(?:${order.map((name) => names[name]).join('|')})${nameEnd}`;
export const nameAt = new RegExp(
  `(?:${order.map((name) => `(${names[name]})`).join('|')})${nameEnd}`,
  'yu',
);
export const nextName = /(?: ?\/ ?|, and |, | and | & | y | or )/y;

export const signs =
  /[ :=]{0,2}[([]?([+-](?: ?[/,] ?[+-]){1,3})(?![+\p{L}\d])[)\]]?|[ :=]{1,2}[([]?((?:positive|negative)(?:\/(?:positive|negative)){1,3})[)\]]?/uy;
export const one = new RegExp(
  String.raw`(\+{1,3}|-)(?:ve\b)?(?=[^\p{L}\d+]|$|(?:${anyName})[ :(]?[+-])| ?[(\[](\+{1,3}|-)(?:ve)?[)\]]| (\+|-)(?=[,;/)\].]|$| ${anyName} ?[(\[]?[+-])`,
  'yu',
);
const degree = String.raw`(?:(?:strongly|weakly|moderately|diffusely) )?`;
const positive = any('positiv(?:e|os?|as?)|pos');
const negative = any('negativ(?:e|os?|as?)|neg');
export const word = new RegExp(
  String.raw`(?:( ?[:=] ?|[ -]{1,2}(?:was |were |is |are |es |status:? )?)|(?=neg|pos))[(\[]?${degree}(?:(${positive})|(${negative})|(${any('low')}(?:[ -](?:${positive}))?))(?![\p{L}\d])(?!-\p{L})(?:\.(?=[,;/)]))?[)\]]?`,
  'yu',
);
export const lowWord = /(?:[ -]low)$/i;
const cells = String.raw`(?: of (?:the )?(?:invasive )?(?:tumou?r |cancer |neoplastic )?(?:cells?|nuclei))?(?:,? ?(?:strong|moderate|weak)(?:ly)?(?: (?:staining|intensity|to \w{1,8}))?)?`;
export const percent = new RegExp(
  String.raw`(?: ?[,:=]? ?)[(\[]?(?:in )?${amount(' ?%')}${cells}[)\]]?(?: ?[(\[]?(?:positive|strong|moderate|weak)[)\]]?)?`,
  'iyu',
);
export const allred =
  /[ ,:(]{1,3}(?:(?:Allred|quick)(?: score)?:? ?(?:of )?([0-8])(?:\/8)?|([0-8])\/8)(?!\.?\d|\/)[)\]]?/iy;
