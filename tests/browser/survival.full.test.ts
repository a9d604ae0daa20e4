import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { type Trace, differences, traceOf, watchPage } from './integrity.ts';
import { knownWords, makePages } from './integrity-build.ts';
import { type PageType, addressOf, frameworks } from './integrity-pages.ts';
import { type Paint, paintOf, watchPaint } from './integrity-paint.ts';
import { startPair } from './pair.ts';
import { type Survival, actAtRandom } from './survival.ts';
import { record } from './trust-record.ts';

const [seed, total] = [11, 1000];
const words = knownWords();
const markJs = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');
const wrapped = ['metastatic', 'primary tumor', 'cryoablation', 'systemic therapy'];
/** Wraps words in the page and its open shadow roots. */
const wrap = `${markJs}; for (const root of [document.body, ...[...document.querySelectorAll('*')]
  .flatMap(({ shadowRoot }) => shadowRoot ?? [])])
  new Mark(root).mark(${JSON.stringify(wrapped)}, { separateWordSearch: false })`;

/** What is done, or waited for, before the actions and after them. */
interface Steps {
  first?(page: Page): Promise<unknown>;
  last?(page: Page): Promise<unknown>;
}

interface Run {
  survival: Survival;
  trace: Trace;
}

const wrongIn = ({ stale, stray, missing }: Paint) => [...stale, ...stray, ...missing];

/** All letters of a page, those in shadow roots too, however they are cut into nodes. */
const lettersOf = ({ textNodes }: Trace) =>
  textNodes.map((node) => node.slice(node.indexOf(':') + 1)).join('');

/** An editor that draws what was changed in it anew, as its own document has it. */
const survives = ({ title }: PageType) => title.startsWith('CodeMirror');

/** What a reader of the page, or its script, would miss: wrapping alone changes only the HTML. */
function lost(one: Run, other: Run): string[] {
  const parts = {
    letters: [one, other].map(({ trace }) => lettersOf(trace)),
    model: [one, other].map(({ survival }) => survival.model),
    errors: [one, other].map(({ trace, survival }) => [...trace.errors, ...survival.errors].join()),
  };
  return Object.entries(parts).flatMap(([part, [a, b]]) => (a === b ? [] : part));
}

inBothBrowsers('a framework lives through a thousand random actions', (setting) => {
  const pair = startPair(setting);
  const controls = new Map<PageType, Run>();
  let [count, differing] = [0, 0];

  beforeAll(() => makePages(frameworks, setting.pages.made));
  afterAll(() =>
    record(`frameworks: random actions (${setting.name})`, { count, differences: differing }),
  );

  async function run(reader: Reader, type: PageType, { first, last }: Steps = {}): Promise<Run> {
    const page = await reader.browser.newPage();
    await watchPage(page);
    await watchPaint(page, words);
    await page.goto(addressOf(type));
    await first?.(page);
    const survival = await page.evaluate(actAtRandom, seed, total);
    const trace = await traceOf(page);
    await last?.(page);
    await page.close();
    for (const part of type.unsteady) Object.assign(trace, { [part]: [] });
    return { survival, trace };
  }

  async function controlOf(type: PageType): Promise<Run> {
    const control = controls.get(type) ?? (await run(pair.bare, type));
    controls.set(type, control);
    return control;
  }

  /** Goes to the prose, and waits until what is painted there are words of ours on their own letters, and none is missing. */
  async function rightlyPainted(page: Page): Promise<void> {
    await page.evaluate(() => document.querySelector('main p, body > p')?.scrollIntoView());
    let paint: Paint | undefined;
    const isRight = async () => {
      paint = await paintOf(page);
      return paint.words.length > 0 && wrongIn(paint).length === 0;
    };
    await until('the right letters', isRight).catch(() => undefined);
    expect(wrongIn(paint!)).toEqual([]);
    expect(paint!.words).not.toEqual([]);
  }

  const compare = (one: Run, other: Run) => [
    ...differences(one.trace, other.trace),
    ...(one.survival.model === other.survival.model ? [] : ['model']),
    ...(one.survival.errors.join() === other.survival.errors.join() ? [] : ['errors']),
  ];

  it.each(frameworks)('$title', async (type) => {
    count += total;
    differing++;
    const control = await controlOf(type);
    expect(control.survival.errors).toEqual([]);
    const marked = await run(pair.reader, type, {
      first: (page) => until('marks', async () => (await paintedWords(page)).length >= type.words),
      last: rightlyPainted,
    });
    expect(compare(control, marked)).toEqual([]);
    differing--;
  });

  const wronglyMarked = (type: PageType) =>
    run(pair.bare, type, { first: (page) => page.evaluate(wrap) });

  it.each(frameworks.filter((type) => !survives(type)))(
    '$title is broken by mark.js, so this test bites',
    async (type) => {
      expect(lost(await controlOf(type), await wronglyMarked(type))).not.toEqual([]);
    },
  );

  it.each(frameworks.filter(survives))(
    '$title lives through mark.js too, and yet is not the same',
    async (type) => {
      const [control, wrongly] = [await controlOf(type), await wronglyMarked(type)];
      expect(lost(control, wrongly)).toEqual([]);
      expect(compare(control, wrongly)).not.toEqual([]);
    },
  );
});
