import type { Subject } from '../../glossary/subject.ts';

/** The id of a term; the kind of a figure. */
export function idOf(subject: Subject): string {
  return subject.kind === 'term' ? subject.id : subject.kind;
}
