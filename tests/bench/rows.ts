import type { Page } from 'puppeteer-core';
import type { Row } from './figures.ts';
import type { Job } from './jobs.ts';
import { type Lab, attempt, call, inTurns, onPage } from './lab.ts';

/** Runs before anything counts, until the browser has compiled what is called again and again. */
const warmUp = 5;
/** Repetitions where one takes a tenth of a second. */
const many = 15;

const took = async (page: Page, job: string) => (await call<Job>(page, job)).took;

/** Rows 1 to 2d: looking for terms, against merely reading, and against fewer terms. */
export async function scanRows({ bare, host }: Lab): Promise<Row[]> {
  const medical = '/words-170000';
  const compare = (title: string, ours: string, other: string, path = medical) =>
    attempt(title, bare.name, () =>
      onPage(bare, host, path, async (page) => {
        for (const lexicon of ['600', '10000', 'real', 'four', '180'])
          await call(page, `load("${lexicon}")`);
        for (let i = 0; i < warmUp; i++) for (const job of [ours, other]) await took(page, job);
        const pairs = await inTurns(
          () => took(page, ours),
          () => took(page, other),
          many,
        );
        const { words, nodes } = await call<{ words: number; nodes: number }>(page, 'shape()');
        const { count: found } = await call<Job>(page, ours);
        const there = other.startsWith('scan') ? (await call<Job>(page, other)).count : found;
        const mentions = found === there ? found : `${found} and ${there}`;
        return { pairs, note: `${words} words, ${nodes} text nodes, ${mentions} mentions` };
      }),
    );
  const once = (job: string) => () =>
    onPage(bare, host, medical, async (page) => {
      await call(page, 'load("600")');
      return took(page, job);
    });
  return [
    await compare('1. Scan for terms against bare walk', 'scan("600", "terms")', 'walk()'),
    await compare('1a. Scan for terms and figures against bare walk', 'scan("600")', 'walk()'),
    await attempt('1b. As 1a, first time in a fresh page', bare.name, async () => ({
      pairs: await inTurns(once('scan("600")'), once('walk()')),
      note: 'as every page pays it once',
    })),
    await compare('2. Scan for 10,000 terms against 600', 'scan("10000")', 'scan("600")'),
    await compare(
      '2b. Scan for all our entries against a sixth of them, where only four stand',
      'scan("real")',
      'scan("180")',
      '/everyday-170000',
    ),
    await compare(
      '2c. Scan for all our entries against four, where all stand',
      'scan("real")',
      'scan("four")',
    ),
    await attempt('2d. A thousand words of 2 MB against a thousand of 200 kB', bare.name, () =>
      onPage(bare, host, medical, (long) =>
        onPage(bare, host, '/words-17000', async (short) => {
          for (const page of [long, short]) await call(page, 'load("600")');
          const per = (page: Page, thousands: number) => async () => {
            await page.bringToFront();
            return (await took(page, 'scan("600")')) / thousands;
          };
          const [ours, other] = [per(long, 170), per(short, 17)];
          for (let i = 0; i < warmUp * 2; i++) await other();
          for (let i = 0; i < warmUp; i++) await ours();
          return { pairs: await inTurns(ours, other, many), note: 'time for a thousand words' };
        }),
      ),
    ),
  ];
}
