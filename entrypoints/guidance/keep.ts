import type { AnswersOutcome } from '../../components/guide-tools/Situation.tsx';
import type { HelpfulAnswer } from '../../components/guide-tools/Helpful.tsx';
import type { KeptOutcome } from '../../components/guide-tools/SectionTools.tsx';
import { type KeptState, changeKept, readKept, watchKept } from '../../extension/kept.ts';
import { keeping } from '../common/keeping.ts';
import { type Kept, type Profile, nothingKept } from '../../extension/kept-shape.ts';

/** How long the guide waits for storage before it is drawn without, in milliseconds. */
const patience = 500;

type Places = Profile['places'];
/** What an answer changes of those that are there, whatever they are. */
type Answer = (profile: Profile) => Profile;

/**
 * What the reader keeps, as the guide shows it; `changed` is called when that changes. Answers
 * on the situation hold for this page even where they cannot be kept.
 */
export async function followKept(changed: () => void) {
  let kept: Kept = nothingKept;
  let state: KeptState = 'fine';
  /** Given on this page and not kept yet. Each may be given twice: storage may be slow. */
  let waiting: Answer[] = [];
  /** Goes up with each write of answers: what was read before is old. */
  let written = 0;

  const answered = (profile: Profile) => waiting.reduce((now, answer) => answer(now), profile);

  async function read(): Promise<void> {
    const before = written;
    const now = await readKept();
    if (before !== written) return read();
    ({ kept, state } = now);
  }

  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  const reading = read();
  if ((await Promise.race([reading, late])) === 'late') void reading.then(changed);
  watchKept(() => void read().then(changed));

  async function keepAnswer(answer: Answer): Promise<AnswersOutcome> {
    waiting = [...waiting, answer];
    changed();
    const outcome = await keeping(async () => {
      let [profile, asked] = [nothingKept.profile, waiting];
      await changeKept('profile', (old) => {
        [profile, asked] = [answered(old), waiting];
        return profile;
      });
      kept = { ...kept, profile };
      waiting = waiting.filter((it) => !asked.includes(it));
      written++;
    });
    changed();
    return outcome;
  }

  return {
    state: (): KeptState => state,
    favourites: () => kept.favourites,
    helpful: (section: string): HelpfulAnswer | undefined => kept.helpful[`section:${section}`],
    profile: () => answered(kept.profile),
    answerHelpful: (section: string, answer: HelpfulAnswer | undefined): Promise<KeptOutcome> =>
      keeping(() =>
        changeKept('helpful', (all) => {
          const { [`section:${section}`]: _id, ...others } = all;
          return answer ? { ...others, [`section:${section}`]: answer } : others;
        }),
      ),
    answer: ({ places, ...others }: Partial<Profile>) => {
      const change = places && changeOfPlaces(answered(kept.profile).places, places);
      return keepAnswer((old) => ({
        ...old,
        ...others,
        ...(change && { places: change(old.places) }),
      }));
    },
    forget: () => keepAnswer(() => nothingKept.profile),
  };
}

/** What a reader changed in a list who saw it as it was, done to another. */
function changeOfPlaces(was: Places, now: Places): (all: Places) => Places {
  const come = now.filter((place) => !was.includes(place));
  const gone = was.filter((place) => !now.includes(place));
  return (all) => [...all.filter((place) => ![...come, ...gone].includes(place)), ...come];
}
