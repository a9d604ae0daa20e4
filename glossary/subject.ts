import type { Figure, Findings } from './figures/figure.ts';

/**
 * What is being explained, as plain data. The only thing of ours that crosses a
 * message boundary on its way to an explanation.
 */
export type Subject = Term | Abbreviation | Figure | Findings;

interface Term {
  kind: 'term';
  id: string;
}

/** A short form that only the page itself explains: "locoregional control (LRC)". */
export interface Abbreviation {
  kind: 'abbreviation';
  short: string;
  long: string;
}

/** The longest short form, and the longest words it stands for, that we take from a page. */
export const longestForm = { short: 11, long: 200 };

/** A subject at a place in a text: offsets in UTF-16 units, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  subject: Subject;
  /** Whether most readers know it. */
  common?: boolean;
  /** A short form that the page defines: by which words, and whether it does so here. */
  defined?: { long: string; here: boolean };
}

/** Whether it is a number or a code, and no word. */
export function isFigure(subject: Subject): subject is Figure | Findings {
  return subject.kind !== 'term' && subject.kind !== 'abbreviation';
}

const keys = new WeakMap<Subject, string>();

/** The same text for the same subject: for lists, counts and caches. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'term') return `term:${subject.id}`;
  let key = keys.get(subject);
  if (key === undefined) keys.set(subject, (key = JSON.stringify(plain(subject))));
  return key;
}

/** A short form from a message may hold more than makes it one. */
function plain(subject: Exclude<Subject, Term>): Subject {
  if (subject.kind !== 'abbreviation') return subject;
  const { kind, short, long } = subject;
  return { kind, short, long };
}

/** What a reader knows who knows a subject: a word, or how to read such figures. */
export function knownKey(subject: Subject): string {
  return isFigure(subject) ? `figure:${subject.kind}` : subjectKey(subject);
}

/** What a question about a subject is about: short forms alike but for their signs are one. */
export function questionKey(subject: Subject): string {
  if (subject.kind !== 'abbreviation') return knownKey(subject);
  return `abbreviation:${subject.short.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
