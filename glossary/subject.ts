/**
 * What is being explained, as plain data. The only thing of ours that crosses a
 * message boundary on its way to an explanation.
 */
export type Subject = { kind: 'term'; id: string };

/** A subject at a place in a text: offsets in UTF-16 units, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  subject: Subject;
}

/** The same text for the same subject: for lists, counts and caches. */
export function subjectKey(subject: Subject): string {
  return `${subject.kind}:${subject.id}`;
}
