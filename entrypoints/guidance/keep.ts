import type { AnswersOutcome } from '../../components/guide-tools/Situation.tsx';
import type { HelpfulAnswer } from '../../components/guide-tools/Helpful.tsx';
import type { KeptOutcome } from '../../components/guide-tools/SectionTools.tsx';
import { type KeptState, changeKept, readKept, watchKept } from '../../extension/kept.ts';
import { keeping } from '../common/keeping.ts';
import { type Kept, type Profile, nothingKept } from '../../extension/kept-shape.ts';

/** How long the guide waits for storage before it is drawn without, in milliseconds. */
const patience = 500;

/**
 * What the reader keeps, as the guide shows it; `changed` is called when that changes. Answers
 * on the situation hold for this page even where they cannot be kept.
 */
export async function followKept(changed: () => void) {
  let kept: Kept = nothingKept;
  let state: KeptState = 'fine';
  let { profile } = nothingKept;
  let unkept = false;
  /** Goes up with each answer, before and after it is kept: what was read before is old. */
  let answers = 0;

  async function read(): Promise<void> {
    const before = answers;
    ({ kept, state } = await readKept());
    if (!unkept && answers === before) ({ profile } = kept);
  }

  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  const reading = read();
  if ((await Promise.race([reading, late])) === 'late') void reading.then(changed);
  watchKept(() => void read().then(changed));

  async function keepProfile(now: Profile): Promise<AnswersOutcome> {
    profile = now;
    answers++;
    changed();
    const outcome = await keeping(() => changeKept('profile', () => now));
    answers++;
    unkept = outcome !== 'kept';
    return outcome;
  }

  return {
    state: (): KeptState => state,
    favourites: () => kept.favourites,
    helpful: (section: string): HelpfulAnswer | undefined => kept.helpful[`section:${section}`],
    profile: () => profile,
    answerHelpful: (section: string, answer: HelpfulAnswer | undefined): Promise<KeptOutcome> =>
      keeping(() =>
        changeKept('helpful', (all) => {
          const { [`section:${section}`]: _id, ...others } = all;
          return answer ? { ...others, [`section:${section}`]: answer } : others;
        }),
      ),
    answer: (change: Partial<Profile>) => keepProfile({ ...profile, ...change }),
    forget: () => keepProfile(nothingKept.profile),
  };
}
