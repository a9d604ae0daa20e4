import { openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';

/** Our pages, each at a place that draws a lot. */
const ownPages = [
  'guidance.html#liver',
  'glossary.html#letter:m',
  'how-to-read.html#hazard-ratio',
  'questions.html',
  'options.html',
  'welcome.html',
];

/** What a reader does in a few minutes with an article: reads, points, asks, looks up, changes. */
export async function readArticle(setting: Setting, reader: Reader): Promise<number> {
  const page = await reader.browser.newPage();
  await page.goto(setting.url('research-article.html'));
  await until('painted words', async () => (await paintedWords(page)).includes('cryoablation'));
  await openCard(reader, page, 'cryoablation');
  await pressOnCard(reader, page, 'More');
  await pressOnCard(reader, page, 'Ask about this');
  const popup = await reader.popup(page);
  await until('the list', () =>
    popup.evaluate<boolean>('view.document.querySelector("li") !== null'),
  );
  await popup.evaluate(`(() => {
    const field = view.document.querySelector('input');
    field.value = 'biopsy';
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
    return true;
  })()`);
  await popup.evaluate('view.close()').catch(() => undefined);
  for (let i = 0; i < 6; i++) await page.evaluate(() => scrollBy(0, innerHeight));
  await page.close();
  return 12;
}

/** The same with our own pages: opens each, opens what is folded away in it. */
export async function readOwnPages(reader: Reader): Promise<number> {
  for (const path of ownPages) {
    const page = await reader.extensionPage(path);
    await until(path, () => reader.evaluate<boolean>(page, 'document.body.innerText.length > 100'));
    await reader.evaluate(
      page,
      `(scrollTo(0, 1e6), document.querySelectorAll('summary').forEach((it) => it.click()), true)`,
    );
    await page.close();
  }
  return ownPages.length * 2;
}
