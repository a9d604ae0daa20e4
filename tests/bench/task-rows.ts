import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Row } from './figures.ts';
import { type Lab, attempt, inTurns } from './lab.ts';
import { type Tasks, tasksOf } from './tasks.ts';

const titles: Record<keyof Tasks, string> = {
  longest: 'longest task',
  all: 'all tasks',
  blocking: 'beyond 50 ms a task',
  script: 'our longest script',
};

/** Rest after opening, in milliseconds, until all is read. */
const rest = (path: string) => (path.endsWith('000') ? 4000 : 1500);

/**
 * Rows 7 to 9: what the main thread does while a page is opened, with the extension and without,
 * on this machine and on one made four times as slow.
 */
export async function taskRows({ bare, extended, host }: Lab): Promise<Row[]> {
  if (bare.name === 'firefox') return [];

  async function opened(reader: Reader, path: string, slower: number): Promise<Tasks> {
    const page = await reader.browser.newPage();
    try {
      await page.emulateCPUThrottling(slower);
      return await tasksOf(page, `http://${host}${path}`, rest(path) * slower);
    } finally {
      await page.close();
    }
  }

  async function rows(title: string, path: string, slower = 1): Promise<Row[]> {
    let pairs: { ours: Tasks; other: Tasks }[] = [];
    const failed = await attempt(title, bare.name, async () => {
      pairs = await inTurns(
        () => opened(extended, path, slower),
        () => opened(bare, path, slower),
      );
      return { pairs: [], note: '' };
    });
    if (pairs.length === 0) return [failed];
    return (Object.keys(titles) as (keyof Tasks)[]).map((what) => ({
      title: `${title}: ${titles[what]}`,
      browser: bare.name,
      pairs: pairs.map(({ ours, other }) => ({ ours: ours[what], other: other[what] })),
      note: 'time of the thread itself',
    }));
  }

  return [
    ...(await rows('7. Opening an abstract', '/abstract')),
    ...(await rows('7b. The same, four times as slow', '/abstract', 4)),
    ...(await rows('8. Opening a long article', '/article')),
    ...(await rows('8b. The same, four times as slow', '/article', 4)),
    ...(await rows('9. Opening a page without a health word', '/nothing')),
  ];
}
