import type { Page } from 'puppeteer-core';
import type { Row } from './figures.ts';
import { type Lab, attempt, inTurns } from './lab.ts';

/** In a page from its beginning: notes when something of ours is first painted. */
const watchFirst = `{
  const look = () => {
    if (CSS.highlights.size > 0) globalThis.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds from the document being ready until something is seen. */
async function afterReady(page: Page, expression: string): Promise<number> {
  await page.waitForFunction(expression, { timeout: 10_000 });
  return (await page.evaluate(
    `${expression} - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
  )) as number;
}

/** Rows 16 and 17: the first mark of a page, and the worker's start. */
export async function startRows({ bare, extended, host }: Lab): Promise<Row[]> {
  if (bare.name === 'firefox') return [];

  const opened = (reader: Lab['bare'], expression: string) => async () => {
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(watchFirst);
    await page.goto(`http://${host}/article`, { waitUntil: 'load' });
    const time = await afterReady(page, expression);
    await page.close();
    return time;
  };

  /** Time until an explanation is there, asked for by a page of the extension. */
  async function asked(page: Page): Promise<number> {
    return (await page.evaluate(`(async () => {
      const start = performance.now();
      const argument = { subjects: [{ kind: 'term', id: 'metastatic' }] };
      await chrome.runtime.sendMessage({ name: 'explain', argument });
      return performance.now() - start;
    })()`)) as number;
  }

  return [
    await attempt('16. First mark after the document is ready', bare.name, async () => ({
      pairs: await inTurns(
        opened(extended, 'globalThis.firstMark'),
        opened(bare, `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`),
      ),
      note: 'a long article; against its first paint',
    })),
    await attempt('17. First answer of a worker that was stopped', bare.name, async () => {
      const page = await extended.extensionPage('options.html');
      const cold = async () => {
        await extended.killWorker!();
        return asked(page);
      };
      const warm = async () => {
        await asked(page);
        return asked(page);
      };
      const pairs = await inTurns(cold, warm);
      await page.close();
      return { pairs, note: 'against one that is awake' };
    }),
  ];
}
