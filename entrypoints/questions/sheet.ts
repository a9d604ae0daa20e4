import type { Question } from '../../extension/kept-shape.ts';

export type Typed = Partial<Pick<Question, 'text' | 'note'>>;

/** What was typed into a question and is not kept yet. */
export interface Draft {
  /** The question before that; one without a word in it is not kept at all. */
  base: Question;
  typed: Typed;
}

export function newQuestion(): Question {
  return { id: crypto.randomUUID(), text: '', note: '' };
}

/** Whether there is nothing in it to keep. */
export function isBlank({ base, typed }: Draft): boolean {
  const { text, note } = { ...base, ...typed };
  return ![text, note, base.text, base.note].some((it) => it.trim());
}

/** What the reader sees: what is kept, with what was typed; at the end what is not kept yet. */
export function sheetOf(kept: readonly Question[], drafts: readonly Draft[]): Question[] {
  const typedInto = (id: string) => drafts.find(({ base }) => base.id === id)?.typed;
  const isKept = (id: string) => kept.some((question) => question.id === id);
  return [
    ...kept.map((question) => ({ ...question, ...typedInto(question.id) })),
    ...drafts
      .filter(({ base }) => !isKept(base.id))
      .map(({ base, typed }) => ({ ...base, ...typed })),
  ];
}

/** With what was typed. A question that is gone, removed in another tab perhaps, comes back. */
export function withDraft(all: Question[], { base, typed }: Draft): Question[] {
  if (!all.some(({ id }) => id === base.id)) return [...all, { ...base, ...typed }];
  return all.map((question) => (question.id === base.id ? { ...question, ...typed } : question));
}

/** With one question a place up or down, where there is such a place. */
export function moved(all: Question[], id: string, by: -1 | 1): Question[] {
  const from = all.findIndex((question) => question.id === id);
  const question = all[from];
  if (!question || !all[from + by]) return all;
  return all.toSpliced(from, 1).toSpliced(from + by, 0, question);
}

export function without(all: Question[], id: string): Question[] {
  return all.filter((question) => question.id !== id);
}

/** With a question where it was, unless it is there. */
export function putBack(all: Question[], question: Question, index: number): Question[] {
  return all.some(({ id }) => id === question.id) ? all : all.toSpliced(index, 0, question);
}
