import type { Item, Receptor } from './receptor-item.ts';
import { standsAlone } from './stands-alone.ts';

const cancerCue =
  /breast|cancer|carcinom|tumou?r|receptor|HER-?2|metasta|estrogen|progest|hormon|luminal|endocrine|mama|subtype|tamoxifen|\bcells\b|nuclei|stain|\bMBC\b|\bTNBC\b|\bER[ +(-]|\bER\b.{0,3}\/PR/i;
const responseCue = /\bCR\b|\bSD\b|\bPD\b|\bORR\b|RECIST|partial|respon/i;

/** After a minus that stands alone, what shows that it is no hyphen. */
const afterMinus =
  /^(?:$|[,;:.)\]/|]| (?:patients?|tumou?rs?|cancers?|carcinomas?|disease|breast|cases|cells?|sub|groups?|women|metasta|advanced|early|m?BC\b|MBC|cohort|and |or |vs|versus|in |were |was |had |have |with |\(|\d|[<>=]|y |pacientes|tumor))/i;

/** Whether one receptor alone is meant. What may be something else needs a word of the field near by. */
export function isReceptor(text: string, at: number, item: Item): boolean {
  const [{ name, state, share, allred, her2 }] = item.receptors as [Receptor];
  const { end, form } = item;
  // Tests for HER2 have cards of their own; "ER-positive" is a word of the glossary.
  const valued = share !== undefined || allred !== undefined;
  const abbreviated = /^(?:ER|PR|PgR|HR)(?!\p{L})/u.test(text.slice(at, at + 4));
  const alone = abbreviated && !item.hyphen && standsAlone(text, at, end);
  if (form !== 'sign' && (her2 || (form === 'word' && !valued && !alone))) return false;
  const near = `${text.slice(Math.max(0, at - 60), at)} ${text.slice(at + 2, end + 60)}`;
  const letters = text.slice(at, at + 3);
  if (letters.startsWith('RP')) return false;
  if (letters.startsWith('PR') && responseCue.test(near) && !/receptor|HER-?2|\bER\b/.test(near))
    return false;
  const twofold =
    /^(?:PR|HR|RE|RH|ER)(?![\p{L}/])/u.test(letters) && letters !== 'ER+' && state !== 'low';
  if (twofold && !alone && !cancerCue.test(near)) return false;
  return !item.hyphen || name === 'HER2' || afterMinus.test(text.slice(end, end + 20));
}
