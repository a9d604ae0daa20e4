import type { TnmFigure, TnmPart } from '../figures/tnm.ts';
import type { Picture } from './picture.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

type Letter = 't' | 'n' | 'm';

/** What T, N and M say one by one; a stage is worked out from them only for M1. */
export function sayTnm(figure: TnmFigure): Said {
  const { t, n, m, treated } = figure;
  const spread = m?.class === '1' && !m.cells;
  const parts = [t && tumorOf(t), n && nodesOf(n), m && [spreadOf(m)]].map((it) => it ?? []);
  const gone = isGone(figure);
  const shown = parts.flat();
  // Two ends of a range are too much beside two other parts: they go behind "More".
  const crowded = shown.length > 3;
  const treatedFirst = treated && shown.length < 3;
  const inSight = parts.flatMap((it, i) => (crowded && it.length > 1 ? [rangeOf(figure, i)] : it));
  return {
    of: 'report',
    names: 'tnm.names',
    means: [
      ...(treatedFirst ? [mark('treated', 'y')] : []),
      ...inSight,
      ...(gone ? ['tnm.gone'] : []),
    ],
    doesNot: limitOf(figure, spread, gone),
    more: [
      ...shown.filter((it) => !inSight.includes(it)),
      ...waysOf(figure).slice(treatedFirst ? 1 : 0),
      ...detailsOf(figure),
      ...(t?.class.startsWith('4') && spread ? ['tnm.notStage4'] : []),
      ...((t || n) && !spread && !gone ? ['tnm.depends'] : []),
      ['tnm.edition', { rules: 'AJCC 8 and UICC 8' }],
    ],
    ...pictureOf(figure),
  };
}

/** Between which widths a tumor of a class is. */
const sizes: Record<string, { over?: string; upTo?: string }> = {
  '1': { upTo: '20 mm' },
  '1mi': { upTo: '1 mm' },
  '1a': { over: '1', upTo: '5 mm' },
  '1b': { over: '5', upTo: '10 mm' },
  '1c': { over: '10', upTo: '20 mm' },
  '2': { over: '20', upTo: '50 mm' },
  '3': { over: '50 mm' },
};

function tumorOf(t: NonNullable<TnmFigure['t']>): Sentence[] {
  if (t.in) return [[`tnm.tis${t.in}`, { code: 'Tis', name: 'Paget disease' }]];
  return ends(t).map((name) => [
    `tnm.t${name.replace('0/is', '0is')}`,
    { code: `T${name}`, ...sizes[name] },
  ]);
}

function nodesOf(n: NonNullable<TnmFigure['n']>): Sentence[] {
  if (n.class === '0' && n.cells) {
    const cells = n.cells.replace('+', 'Plus').replace('-', 'Minus');
    return [[`tnm.n0${cells}`, { code: `N0(${n.cells})`, upTo: '0.2 mm' }]];
  }
  return ends(n).map((name) => [
    nodesText(name, n.by),
    { code: `N${name}`, over: '0.2 mm', upTo: '2 mm' },
  ]);
}

/** Where examination and laboratory count in different ways, each has its own text. */
function nodesText(name: string, by: TnmPart['by']): string {
  if (name === '+') return 'tnm.nSome';
  return /^(?:1|2|2a|3|3a)$/.test(name) && by ? `tnm.${by}n${name}` : `tnm.n${name}`;
}

function spreadOf({ class: name, cells }: NonNullable<TnmFigure['m']>): Sentence {
  return [`tnm.m${name}${cells ? 'cells' : ''}`, { code: cells ? `M0(${cells})` : `M${name}` }];
}

function rangeOf({ t, n }: TnmFigure, part: number): Sentence {
  const [letter, { class: low = '', upTo: high = '' } = {}] = part === 0 ? ['T', t] : ['N', n];
  return [`tnm.${letter.toLowerCase()}Range`, { low: letter + low, high: letter + high }];
}

function ends({ class: name, upTo }: TnmPart): string[] {
  return upTo === undefined ? [name] : [name, upTo];
}

/** No invasive cancer left in breast and nodes, as the laboratory found after treatment. */
function isGone({ t, n, treated }: TnmFigure): boolean {
  return Boolean(
    treated &&
    t?.by === 'p' &&
    /^(?:0|is|0\/is)$/.test(t.class) &&
    !t.upTo &&
    n?.class === '0' &&
    !n.upTo &&
    !/\+/.test(n.cells ?? ''),
  );
}

function limitOf({ t, n, m }: TnmFigure, spread: boolean, gone: boolean): Sentence {
  if (spread) return m?.sites || (t && n) ? 'tnm.next' : 'tnm.where';
  if (gone) return 'tnm.elsewhere';
  if (t?.upTo === '4' || t?.class.startsWith('4')) return 'tnm.notStage4';
  return t || n ? 'tnm.notStage' : 'tnm.tooSmall';
}

function mark(text: string, printed: string): Sentence {
  return [`tnm.${text}`, { mark: printed }];
}

function waysOf({ t, n, m, several, treated, again, autopsy }: TnmFigure): Sentence[] {
  const by = t?.by ?? n?.by;
  return [
    ...(treated ? [mark('treated', 'y')] : []),
    ...(by === 'c' ? [mark('examined', 'c')] : []),
    ...(by === 'p' ? [mark('laboratory', 'p')] : []),
    ...(m?.by === 'p' ? [mark('sampled', 'pM')] : []),
    ...(again ? [mark('again', 'r')] : []),
    ...(autopsy ? [['tnm.autopsy', { mark: 'a', name: 'autopsy' }] as Sentence] : []),
    ...(several ? [mark('several', '(m)')] : []),
    ...(n?.sentinel ? [mark('sentinel', '(sn)')] : []),
    ...(n?.needle ? [mark('needle', '(f)')] : []),
  ];
}

const sites = ['PUL', 'OSS', 'HEP', 'BRA', 'LYM', 'MAR', 'PLE', 'SKI', 'OTH'];

function detailsOf({ t, n, m }: TnmFigure): Sentence[] {
  const known = m?.sites?.filter((site) => sites.includes(site)) ?? [];
  return [
    ...(t?.upTo || n?.upTo ? ['tnm.range'] : []),
    ...(t?.class === '4a' || t?.class === '4c' ? ['tnm.muscle'] : []),
    ...(t?.class === '4b' || t?.class === '4c' ? ['tnm.peel'] : []),
    ...(t?.in === 'LCIS' ? ['tnm.lcis'] : []),
    ...(n && !n.by && /^(?:1|2|2a|3|3a)$/.test(n.class) ? ['tnm.counted'] : []),
    ...(n?.cells?.endsWith('+') ? ['tnm.uncounted'] : []),
    ...(m?.class === '1' ? ['tnm.anyOther'] : []),
    ...(m?.class === 'X' ? [['tnm.old', { code: 'MX' }] as Sentence] : []),
    ...known.map((site): Sentence => [`tnm.site${site}`, { site }]),
  ];
}

function pictureOf({ t, n, m }: TnmFigure): { picture?: Picture } {
  const box = (part: TnmPart | undefined) =>
    part && !/^(?:X|any)$/.test(part.class) ? ends(part).join('-') : undefined;
  const boxes: Partial<Record<Letter, string>> = {};
  for (const [letter, value] of Object.entries({ t: box(t), n: box(n), m: box(m) }))
    if (value !== undefined) boxes[letter as Letter] = value;
  if (Object.keys(boxes).length === 0) return {};
  const { t: tumor = '=tnm.blank', n: nodes = '=tnm.blank', m: spread = '=tnm.blank' } = boxes;
  return { picture: { kind: 'tnm', ...boxes, alt: ['tnm.strip', { tumor, nodes, spread }] } };
}
