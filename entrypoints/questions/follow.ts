import { NotKept, changeKept, readKept, watchKept } from '../../extension/kept.ts';
import { type Question, checked } from '../../extension/kept-shape.ts';

type Change = (all: Question[]) => Question[];

/** What is kept, as this page shows it: follows other pages, and changes the questions. */
export async function followKept(changed: () => void) {
  let { kept, state } = await readKept();
  let [under, done] = [0, 0];

  /** Reads until no change of ours has come between: what is shown never goes back in time. */
  async function read(): Promise<void> {
    for (;;) {
      const before = done;
      const answer = await readKept();
      if (under > 0 || before !== done) continue;
      ({ kept, state } = answer);
      return;
    }
  }

  watchKept(() => void read().then(changed));
  return {
    kept: () => kept,
    state: () => state,
    read,
    /** @throws {NotKept} and then everything is as it was. */
    async change(how: Change): Promise<void> {
      under += 1;
      try {
        await changeKept('questions', (all) => {
          const result = checked('questions', how(all));
          // What does not have its shape could not be read again.
          if ('wrong' in result) throw new NotKept(result.wrong);
          return result.value;
        });
        kept = { ...kept, questions: how(kept.questions) };
      } finally {
        [under, done] = [under - 1, done + 1];
      }
    },
  };
}
