import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { finish, wordsIn } from '../shapes/in-page.ts';
import type { Shape } from '../shapes/shape.ts';
import { shapesFor } from '../shapes/table.ts';
import { inBothBrowsers } from './browsers.ts';

const shapes = [...shapesFor('browser')].map(([name, shape], row) => ({ name, row, shape }));
const together = shapes.filter(({ shape: [, , , limits] }) => !limits?.alone);
const alone = shapes.filter(({ shape: [, , , limits] }) => limits?.alone);

/** Small print in columns: all of it is near the window, and so painted. */
const style = `html { font: 10px sans-serif; columns: 6 }
  body, p, h1, h6, dl, ul, ol, pre, figure, blockquote { margin: 0; font-size: 10px }
  section { break-inside: avoid }`;

function pageOf(rows: { row: number; shape: Shape }[]): string {
  const sections = rows.map(({ row, shape }) => `<section id="row-${row}">${shape[1]}</section>`);
  return `<!doctype html><html lang="en"><title>Shapes</title><style>${style}</style>
    <body><p>About cancer.</p>${sections.join('\n')}<section id="end">tumor</section>
    <script>(${finish})(document.documentElement)</script>`;
}

/** What is painted in each section, by its id. */
async function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(`(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const sections = [...document.querySelectorAll('section[id]')];
    const wordsIn = ${wordsIn};
    return Object.fromEntries(sections.map((it) => [it.id, wordsIn(it, ranges)]));
  })()`) as Promise<Record<string, string[]>>;
}

/** The same, once it has been the same for a while: painting follows what is near the window. */
async function settled(page: Page): Promise<Record<string, string[]>> {
  let now = await painted(page);
  for (let same = 0; same < 3;) {
    await pause(400);
    const next = await painted(page);
    same = JSON.stringify(next) === JSON.stringify(now) ? same + 1 : 0;
    now = next;
  }
  return now;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

inBothBrowsers('words are marked in every shape of text', (setting) => {
  let reader: Reader;
  let words: Record<string, string[]>;

  async function open(path: string, rows: typeof shapes): Promise<Page> {
    setting.pages.made.set(`/${path}`, pageOf(rows));
    const page = await reader.browser.newPage();
    await page.goto(setting.url(path));
    return page;
  }

  beforeAll(async () => {
    reader = await setting.start({ width: 1600, height: 2000 });
    const page = await open('shapes.html', together);
    await until('the end of the page', async () => (await painted(page))['end']?.length, 20_000);
    words = await settled(page);
    await page.close();
  });

  it.each(together)('$name', ({ row, shape: [, , expected] }) => {
    expect(words[`row-${row}`]).toEqual(expected);
  });

  it.each(alone)('$name', async ({ row, shape: [, , expected] }) => {
    const page = await open(`row-${row}.html`, shapes.slice(row, row + 1));
    const ofRow = async () => (await painted(page))[`row-${row}`] ?? [];
    const end = Date.now() + 3000;
    while (Date.now() < end && (await ofRow()).length < expected.length) await pause(50);
    await pause(500);
    expect(await ofRow()).toEqual(expected);
    await page.close();
  });
});
