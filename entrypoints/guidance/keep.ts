import type { AnswersOutcome } from '../../components/guide-tools/Situation.tsx';
import type { HelpfulAnswer } from '../../components/guide-tools/Helpful.tsx';
import type { KeptOutcome } from '../../components/guide-tools/SectionTools.tsx';
import { type KeptState, NotKept, changeKept, readKept, watchKept } from '../../extension/kept.ts';
import { type Profile, nothingKept } from '../../extension/kept-shape.ts';

/**
 * What the reader keeps, as the guide shows it; `changed` is called when it does. Answers on
 * the situation hold for this page even where they cannot be kept.
 */
export async function followKept(changed: () => void) {
  let { kept, state } = await readKept();
  let profile: Profile = kept.profile;
  let unkept = false;

  watchKept(async () => {
    ({ kept, state } = await readKept());
    if (!unkept) ({ profile } = kept);
    changed();
  });

  async function keepProfile(now: Profile): Promise<AnswersOutcome> {
    profile = now;
    changed();
    const outcome = await keeping(() => changeKept('profile', () => now));
    unkept = outcome !== 'kept';
    return outcome;
  }

  return {
    state: (): KeptState => state,
    favourites: () => kept.favourites,
    helpful: (section: string): HelpfulAnswer | undefined => kept.helpful[`section:${section}`],
    profile: () => profile,
    favourite: (key: string, on: boolean): Promise<KeptOutcome> =>
      keeping(() =>
        changeKept('favourites', (all) => {
          const others = all.filter((it) => it !== key);
          return on ? [...others, key] : others;
        }),
      ),
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

async function keeping(change: () => Promise<void>): Promise<KeptOutcome> {
  try {
    await change();
    return 'kept';
  } catch (error) {
    return error instanceof NotKept && error.message === 'private' ? 'private' : 'failed';
  }
}
