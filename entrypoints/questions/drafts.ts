import type { Question } from '../../extension/kept-shape.ts';
import { type Draft, type Typed, isBlank } from './sheet.ts';

/** How long typing rests before it is saved, in milliseconds. */
const pause = 800;

/**
 * Holds what is being typed until it is kept. `keep` rejects where that fails; then the text
 * stays here. `changed` is called whenever there is something else to show.
 */
export function createDrafts(keep: (draft: Draft) => Promise<void>, changed: () => void) {
  const drafts = new Map<string, Draft>();
  const states = new Map<string, 'saved' | 'failed'>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  async function save(id: string): Promise<void> {
    clearTimeout(timers.get(id));
    const draft = drafts.get(id);
    if (!draft || isBlank(draft)) return;
    try {
      await keep(draft);
      // Typing may have gone on meanwhile, and the question been removed.
      if (drafts.get(id) === draft) {
        drafts.delete(id);
        states.set(id, 'saved');
      }
    } catch {
      if (drafts.has(id)) states.set(id, 'failed');
    }
    changed();
  }

  return {
    all: (): Draft[] => [...drafts.values()],
    stateOf: (id: string) => states.get(id),
    /** Whether something would be lost now. */
    isOpen: () => [...drafts.values()].some((draft) => !isBlank(draft)),
    type(question: Question, typed: Typed): void {
      const { id } = question;
      const { base, typed: before } = drafts.get(id) ?? { base: question, typed: {} };
      drafts.set(id, { base, typed: { ...before, ...typed } });
      if (states.get(id) === 'saved') states.delete(id);
      clearTimeout(timers.get(id));
      timers.set(
        id,
        setTimeout(() => void save(id), pause),
      );
      changed();
    },
    save,
    saveAll: () => Promise.all([...drafts.keys()].map(save)),
    /** Forgets what was typed into one question, or into all. */
    drop(id?: string): void {
      for (const one of id === undefined ? [...drafts.keys()] : [id]) {
        clearTimeout(timers.get(one));
        drafts.delete(one);
        states.delete(one);
      }
    },
  };
}
