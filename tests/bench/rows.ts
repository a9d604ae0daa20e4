import type { Page } from 'puppeteer-core';
import type { Row } from './figures.ts';
import type { Job } from './jobs.ts';
import { type Lab, attempt, call, inTurns, onPage } from './lab.ts';

/** Runs before anything counts, until the browser has compiled what is called again and again. */
const warmUp = 5;
/** Repetitions where one takes a tenth of a second. */
const many = 15;

const took = async (page: Page, job: string) => (await call<Job>(page, job)).took;

/** Rows 1 to 2b: looking for terms, against merely reading, and against fewer terms. */
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
    await compare('1. Scan against bare walk', 'scan("600")', 'walk()'),
    await attempt('1b. The same, first time in a fresh page', bare.name, async () => ({
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
  ];
}

/** Row 3: everything known and painted, against libraries that wrap. */
export async function jobRows({ bare, host }: Lab): Promise<Row[]> {
  const counts = new Map<string, number>();
  const once = (job: string) => () =>
    onPage(bare, host, '/words-40000', async (page) => {
      await call(page, 'load("600")');
      const done = await call<Job>(page, job);
      counts.set(job, done.count);
      return done.took;
    });
  const compare = (title: string, job: string, times?: number, more = '') =>
    attempt(title, bare.name, async () => {
      const pairs = await inTurns(once('markAll("600")'), once(job), times);
      const [ours, others] = [counts.get('markAll("600")'), counts.get(job)];
      return { pairs, note: `${ours} marks; there ${others} elements${more}` };
    });
  return [
    await compare(
      '3a. Whole job against mark.js, list',
      'markJsList("600")',
      1,
      '; once, for its length',
    ),
    await compare('3b. Whole job against mark.js, one expression', 'markJsRegExp("600")'),
    await compare('3c. The same, across elements', 'markJsRegExp("600", true)'),
    await compare('3d. Whole job against advanced-mark.js, combined', 'advancedMark("600")'),
  ];
}
