import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { type Trace, differences, traceOf, watchPage } from './integrity.ts';
import { makePages } from './integrity-build.ts';
import { type PageType, addressOf, frameworks } from './integrity-pages.ts';
import { startPair } from './pair.ts';
import { type Survival, actAtRandom } from './survival.ts';
import { record } from './trust-record.ts';

const [seed, total] = [11, 1000];
const markJs = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');
const wrapped = ['metastatic', 'primary tumor', 'cryoablation', 'systemic therapy'];
/** Wraps words in the page and its open shadow roots. */
const wrap = `${markJs}; for (const root of [document.body, ...[...document.querySelectorAll('*')]
  .flatMap(({ shadowRoot }) => shadowRoot ?? [])])
  new Mark(root).mark(${JSON.stringify(wrapped)}, { separateWordSearch: false })`;

interface Run {
  survival: Survival;
  trace: Trace;
}

inBothBrowsers('a framework lives through a thousand random actions', (setting) => {
  const pair = startPair(setting);
  const controls = new Map<PageType, Run>();
  let [count, differing] = [0, 0];

  beforeAll(() => makePages(frameworks, setting.pages.made));
  afterAll(() =>
    record(`frameworks: random actions (${setting.name})`, { count, differences: differing }),
  );

  async function run(
    reader: Reader,
    type: PageType,
    first: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<Run> {
    const page = await reader.browser.newPage();
    await watchPage(page);
    await page.goto(addressOf(type));
    await first(page);
    const survival = await page.evaluate(actAtRandom, seed, total);
    const trace = await traceOf(page);
    await page.close();
    for (const part of type.unsteady) Object.assign(trace, { [part]: [] });
    return { survival, trace };
  }

  async function controlOf(type: PageType): Promise<Run> {
    const control = controls.get(type) ?? (await run(pair.bare, type));
    controls.set(type, control);
    return control;
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
    const marked = await run(pair.reader, type, (page) =>
      until('marks', async () => (await paintedWords(page)).length >= type.words),
    );
    expect(compare(control, marked)).toEqual([]);
    differing--;
  });

  it.each(frameworks)('$title is not the same after mark.js, so this test bites', async (type) => {
    const control = await controlOf(type);
    const wrongly = await run(pair.bare, type, (page) => page.evaluate(wrap));
    expect(compare(control, wrongly)).not.toEqual([]);
  });
});
