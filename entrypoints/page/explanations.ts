import { ask } from '../../extension/messages.ts';
import type { Explanation } from '../../glossary/explanation.ts';
import { type Subject, subjectKey } from '../../glossary/subject.ts';

/** Subjects that come near the viewport within this time, in milliseconds, share a message. */
const together = 100;

/** Explanations from the worker, kept so that a card never waits for a second time. */
export function rememberExplanations(signal: AbortSignal) {
  const known = new Map<string, Explanation>();
  let soon: Subject[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** Asks for all that are not known yet, in one message. */
  async function load(subjects: readonly Subject[]): Promise<void> {
    const unknown = new Map<string, Subject>();
    for (const subject of subjects)
      if (!known.has(subjectKey(subject))) unknown.set(subjectKey(subject), subject);
    if (unknown.size === 0) return;
    for (const explanation of (await ask('explain', { subjects: [...unknown.values()] })) ?? [])
      if (explanation) known.set(subjectKey(explanation.subject), explanation);
  }

  return {
    load,
    get: (subject: Subject) => known.get(subjectKey(subject)),

    /** The same, a little later and together with others. */
    loadSoon(subjects: readonly Subject[]): void {
      soon.push(...subjects.filter((subject) => !known.has(subjectKey(subject))));
      if (soon.length === 0) return;
      timer ??= setTimeout(() => {
        const all = soon;
        [soon, timer] = [[], undefined];
        void load(all);
      }, together);
    },

    /** After a change of language. */
    forget: () => known.clear(),
  };
}

export type Explanations = ReturnType<typeof rememberExplanations>;
