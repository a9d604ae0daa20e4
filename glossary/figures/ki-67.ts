import { type Amount, amount, amountOf, isWithin } from './amount.ts';
import { type Family, findEach } from './family.ts';
import { closed } from './closed.ts';
import { isOfPeople } from './people.ts';

/** How many of 100 cancer cells of a sample were getting ready to divide. */
export interface Ki67Figure {
  kind: 'ki-67';
  printed: string;
  share: Amount;
}

const name = String.raw`(?:Ki[- ]?67(?: antigen)?|MIB-?1(?= (?:index|LI|label))|prolifera(?:tion|tive) (?:index|rate)|índice de proliferación)`;
const bracket = String.raw`(?: ?[(\[](?:MIB-?1|Ki[- ]?67(?: ?, ?MIB-?1)?|LI|PI|%)[)\]])?`;
const scale = String.raw`(?: ?-?(?:hot[- ]?spots?))?(?: ?-?(?:label{1,2}ing|prolifera(?:tion|tive)|expression|staining))?(?: ?-?(?:index(?:es)?|indices|LI|PI|score|level|rate|value|percentage|expression|positivity|fraction))?`;
const between = String.raw`(?:(?:: ?|,? ?(?!\w{3,8} \())(?:high|low|alto|bajo|elevado))?[ ,:;=]{0,2}(?:(?:was|is|of|at|were|del?) )?[(\[]?`;
const level = String.raw`((?:high|low|alto|bajo) )?`;

const pattern = new RegExp(
  String.raw`(?<![\w-])${level}(${name})${bracket}${scale}${bracket}${between}(?:${amount(' ?%')}|${amount()}(?=[,;)\]]|\.(?!\d)| ?$))`,
  'gi',
);

/** Shares of dividing cells. A bare number counts only right before a mark or the end. */
export const ki67: Family<Ki67Figure> = {
  codes: true,
  signs: ['ki mib proliferation proliferative proliferación', '0'],
  find: findEach(pattern, (match, text) => {
    const [all, high, label = '', ...groups] = match;
    const bare = groups[1] === undefined;
    const share = amountOf(bare ? groups.slice(5) : groups);
    const end = closed(text, match.index, match.index + all.length);
    // "high Ki-67 (45%)" may be the share of people who had it.
    const ofPeople = isOfPeople(text, end) || (high !== undefined && !share?.relation);
    if (ofPeople || (bare && !label.includes('67'))) return undefined;
    if (!share || !isWithin(share, 0, 100)) return { end };
    return { end, figure: { kind: 'ki-67', printed: '', share } };
  }),
};
