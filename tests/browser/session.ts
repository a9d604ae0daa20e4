import type { Page } from 'puppeteer-core';
import { noCard, openCard, pressOnCard, solidCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, findIn, until } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';
import { screens } from './popup-tools.ts';

/** A reader at work: each step is counted once it is done, and a pause follows it. */
export interface Session {
  setting: Setting;
  reader: Reader;
  step<T>(name: string, act: () => Promise<T>): Promise<T>;
  /** A pause that is long enough for the background to fall asleep; in a short session none. */
  rest(): Promise<void>;
}

/** Our pages, each at a place that draws a lot. */
const ownPages = [
  'guidance.html#liver',
  'glossary.html#letter:m',
  'how-to-read.html#hazard-ratio',
  'questions.html',
  'options.html',
  'welcome.html',
];

/** What a reader does with an article: reads, points, asks, looks up, rests, and reads on. */
export async function readArticle({ setting, reader, step, rest }: Session): Promise<void> {
  const { card: words } = screens;
  const page = await reader.browser.newPage();
  await step('open an article', async () => {
    await page.goto(setting.url('research-article.html'));
    await until('painted words', async () => (await paintedWords(page)).includes('cryoablation'));
  });
  await step('open a card', () => openCard(reader, page, 'cryoablation'));
  await step('unfold the card', () => pressOnCard(reader, page, words.more));
  await step('ask about a word', () => pressOnCard(reader, page, words.ask));
  await readCardAloud();
  const popup = await step('open the popup', () => reader.popup(page));
  await step('see the list', () =>
    until('the list', () => popup.evaluate<boolean>('view.document.querySelector("li") !== null')),
  );
  await step('look up a word', () =>
    popup.evaluate(`(() => {
      const field = view.document.querySelector('input');
      field.value = 'biopsy';
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
      return true;
    })()`),
  );
  await step('close the popup', () => popup.evaluate('view.close()').catch(() => undefined));
  for (let i = 0; i < 6; i++)
    await step('read on', () => page.evaluate(() => scrollBy(0, innerHeight)));
  await step('go back to the top', () => page.evaluate(() => scrollTo(0, 0)));
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await noCard(reader, page);
  await rest();
  await page.bringToFront();
  await step('open a card after a rest', async () => {
    await page.mouse.move(2, 2);
    await openCard(reader, page, 'metastatic');
    await pressOnCard(reader, page, words.more);
  });
  await step('leave the article', () => page.close());

  /** Where this device has a voice. */
  async function readCardAloud(): Promise<void> {
    const card = await solidCard(reader, page);
    if (!card || !findIn(card, 'button', words.readAloud)) return;
    await step('hear a card', () => pressOnCard(reader, page, words.readAloud));
    await step('stop the voice', () => pressOnCard(reader, page, words.stopReading));
  }
}

/** The same with our own pages: opens each, opens what is folded away in it. */
export async function readOwnPages({ reader, step }: Session): Promise<void> {
  for (const path of ownPages) {
    const page = await step(`open ${path}`, () => openOwn(reader, path));
    await step(`unfold ${path}`, () =>
      reader.evaluate(
        page,
        `(scrollTo(0, 1e6), document.querySelectorAll('summary').forEach((it) => it.click()), true)`,
      ),
    );
    await page.close();
  }
}

/** A page of ours, once it is drawn. */
export async function openOwn(reader: Reader, path: string): Promise<Page> {
  const page = await reader.extensionPage(path);
  await until(path, () => reader.evaluate<boolean>(page, 'document.body.innerText.length > 100'));
  return page;
}
