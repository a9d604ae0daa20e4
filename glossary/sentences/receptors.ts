import type { Receptor } from '../figures/receptor-item.ts';
import type { ReceptorsFigure } from '../figures/receptors.ts';
import { nameOf, sharesOf } from './amount.ts';
import { resultsOf } from './her2.ts';
import type { Picture } from './picture.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const keys = { ER: 'er', PR: 'pr', HR: 'hr', HER2: 'her2' };
const states = { positive: 'Positive', negative: 'Negative', low: 'Low', unclear: 'Unclear' };

export function sayReceptors({ receptors }: ReceptorsFigure): Said {
  const together = togetherOf(receptors);
  const coded = receptors.find(({ her2 }) => her2?.score || her2?.gene)?.her2;
  return {
    of: 'report',
    names: 'receptors.names',
    means: [
      ...meansOf(receptors),
      ...(receptors.some(({ state }) => state === 'positive') ? ['receptors.option'] : []),
    ],
    doesNot: 'receptors.doesNot',
    more: [
      'receptors.sense',
      ...(together ? [together] : []),
      ...(receptors.some(({ name, state }) => name === 'ER' && state === 'low')
        ? ['receptors.lowNote']
        : []),
      ...(receptors.some(({ allred }) => allred !== undefined) ? ['receptors.allred'] : []),
      ...(coded ? resultsOf(coded) : []),
    ],
    picture: pictureOf(receptors),
  };
}

function meansOf(receptors: readonly Receptor[]): Sentence[] {
  const [er, pr] = ['ER', 'PR'].map((name) => receptors.find((it) => it.name === name));
  const alike = er && pr && er.state === pr.state && er.state !== 'low' && !er.share && !pr.share;
  return receptors.flatMap((it) => {
    if ((alike && it === pr) || (it.name === 'HR' && (er || pr))) return [];
    if (alike && it === er) return [`receptors.erPr${states[it.state]}`];
    return meaningOf(it);
  });
}

function meaningOf({ name, state, share }: Receptor): Sentence[] {
  const key = keys[name];
  if (!share || name === 'HER2') return [`receptors.${key}${states[state]}`];
  const shown: Sentence = [
    `receptors.share${nameOf(share)}`,
    { ...sharesOf(share), receptor: name, which: `=receptors.${key}` },
  ];
  return state === 'low' ? [`receptors.${key}Low`, shown] : [shown];
}

/** What doctors call the results together. */
function togetherOf(receptors: readonly Receptor[]): string | undefined {
  const state = (name: Receptor['name']) => receptors.find((it) => it.name === name)?.state;
  const [er, pr, hr, her2] = [state('ER'), state('PR'), state('HR'), state('HER2')];
  const hormones = [er, pr, hr].some((it) => it === 'positive' || it === 'low')
    ? 'positive'
    : hr === 'negative' || (er === 'negative' && pr === 'negative')
      ? 'negative'
      : undefined;
  if (!hormones) return undefined;
  if (her2 === 'negative') return hormones === 'positive' ? 'receptors.hrOnly' : 'receptors.triple';
  if (her2 === 'positive')
    return hormones === 'positive' ? 'receptors.hrAndHer2' : 'receptors.her2Only';
  return undefined;
}

/** Which letters of the alphabet stand for the cells of the row in its description. */
const slots = ['a', 'b', 'c', 'd'];

function pictureOf(receptors: readonly Receptor[]): Picture {
  const cells = receptors.slice(0, slots.length).map(({ name, state }) => ({ name, state }));
  const values = cells.flatMap(({ name, state }, i) => [
    [slots[i]!, name],
    [`${slots[i]}Is`, `=receptors.${state}`],
  ]);
  return {
    kind: 'receptors',
    cells,
    alt: [`receptors.row${cells.length}`, Object.fromEntries(values)],
  };
}
