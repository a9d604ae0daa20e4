import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Reader, until } from '../../../scripts/browsers/reader.ts';
import type { Setting } from '../browsers.ts';
import { listen } from '../hostile.ts';
import { printDifferences, printed } from './printed.ts';

const words = 'The primary tumor and metastatic breast cancer, cryoablation and an MRI.';
const wordsOf = (style = '') =>
  `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><style>${style}</style><p>${words}</p>`;

/** Ways to mark a word that are seen on paper; Firefox prints no painted words. */
const markers: [title: string, style: string, mark: () => void][] = [
  [
    'a wrapped word',
    'mark { background: #ff0 }',
    () => {
      const [text] = document.querySelector('p')!.childNodes;
      const range = document.createRange();
      range.setStart(text!, 12);
      range.setEnd(text!, 17);
      range.surroundContents(document.createElement('mark'));
    },
  ],
  [
    'a painted word',
    '::highlight(x) { background-color: rgb(139 92 246 / 0.14) }',
    () => {
      const [text] = document.querySelector('p')!.childNodes;
      const range = document.createRange();
      range.setStart(text!, 12);
      range.setEnd(text!, 17);
      CSS.highlights.set('x', new Highlight(range));
    },
  ],
  ['one word more', '', () => (document.querySelector('p')!.textContent += ' MRI')],
];

/** What an extension says that speaks from a world of its own. */
const speaking = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Speaking',
    version: '1',
    browser_specific_settings: { gecko: { id: 'speaking@pages.test' } },
    host_permissions: ['<all_urls>'],
    content_scripts: [{ matches: ['<all_urls>'], js: ['speak.js'] }],
  }),
  'speak.js': `console.log('said apart'); setTimeout(() => { throw new Error('thrown apart'); });`,
};

/** Proves that what is compared of two pages would tell of marks on paper, and of words of ours. */
export function proveComparisonsBite(setting: Setting): void {
  let reader: Reader;

  beforeAll(async () => {
    reader = await setting.start({ bare: true });
  });

  async function open(path: string, style = ''): Promise<Page> {
    setting.pages.made.set(`/${path}`, wordsOf(style));
    const page = await reader.browser.newPage();
    await page.goto(setting.url(path));
    return page;
  }

  const seen = markers.filter(
    ([title]) => setting.name === 'chromium' || title !== 'a painted word',
  );

  it.each(seen)('%s is noticed on paper', async (_, style, mark) => {
    const page = await open('on-paper.html', style);
    const before = await printed(page, {});
    expect(printDifferences(before, await printed(page, {}))).toEqual([]);
    await page.evaluate(mark);
    expect(printDifferences(before, await printed(page, {}))).not.toEqual([]);
    await page.close();
  });

  it('a page without its words on paper is noticed', async () => {
    const page = await open('no-print.html', '@media print { p { display: none } }');
    await expect(printed(page, {})).rejects.toThrow('0 of');
    await page.close();
  });

  it('what an extension says in a world of its own is heard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'in-plain-words-speaking-'));
    for (const [file, text] of Object.entries(speaking)) writeFileSync(join(folder, file), text);
    await reader.browser.installExtension(folder);
    setting.pages.made.set('/speaking.html', wordsOf());
    const page = await reader.browser.newPage();
    const heard = await listen(reader, page);
    await page.goto(setting.url('speaking.html'));
    await until('both', async () =>
      ['said apart', 'thrown apart'].every((said) => heard.some((line) => line.includes(said))),
    );
    rmSync(folder, { recursive: true, force: true });
  });
}
