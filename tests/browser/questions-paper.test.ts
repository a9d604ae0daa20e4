import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/reader.ts';
import { inBrowsers } from './browsers.ts';
import { screens } from './popup-tools.ts';

const { questions: words } = screens;

const copy = JSON.stringify({
  kind: 'in-plain-words-kept',
  version: 1,
  kept: {
    questions: [
      { id: '1', text: 'My own?', note: 'one' },
      {
        id: '2',
        text: 'What is it?',
        note: '',
        about: { key: 'term:metastatic', title: 'metastatic' },
      },
    ],
    favourites: [],
    helpful: {},
    profile: { places: [] },
  },
});

// Firefox gives its tools no way to size an extension's page, or to see it as printed.
inBrowsers(['chromium'], 'the sheet of questions', (setting) => {
  let sheet: Page;
  const text = () => sheet.evaluate(() => document.body.innerText);

  beforeAll(async () => {
    const reader = await setting.start();
    sheet = await reader.extensionPage('questions.html');
    await until('the page', async () => (await text()).includes(words.none));
    await sheet.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'a.json'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, copy);
    await until('a question before it is read', async () =>
      (await text()).includes(words.importSure),
    );
    await sheet.evaluate((label) => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === label)!
        .click();
    }, words.importSure);
    await until('the words looked up', async () => (await text()).includes('metastatic'));
  });

  it('fits a narrow window', async () => {
    await sheet.setViewport({ width: 320, height: 800 });
    const sizes = await sheet.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    await sheet.setViewport({ width: 1280, height: 900 });
    expect(sizes).toEqual([320, 320]);
  });

  it('is printed in large type, without the page', async () => {
    await sheet.emulateMediaType('print');
    const printed = await text();
    const sizes = await sheet.evaluate(() =>
      [...document.querySelectorAll('.sheet *')].map((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      ),
    );
    await sheet.emulateMediaType('screen');
    expect(printed.split(/\n+/).slice(0, 3)).toEqual([words.title, 'My own?', 'one']);
    expect(printed).toContain(words.lookedUp);
    for (const absent of [words.print, words.intro, 'Question 1'])
      expect(printed).not.toContain(absent);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((14 * 96) / 72 - 0.01);
  });
});
