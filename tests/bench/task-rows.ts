import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Row } from './figures.ts';
import { type Lab, attempt, inTurns } from './lab.ts';
import { type Tasks, tasksOf } from './tasks.ts';

/** Rows 7 to 9: what the main thread does while a page is opened, with the extension and without. */
export async function taskRows({ bare, extended, host }: Lab): Promise<Row[]> {
  if (bare.name === 'firefox') return [];
  const opened = async (reader: Reader, path: string) => {
    const page = await reader.browser.newPage();
    try {
      return await tasksOf(page, `http://${host}${path}`, path.endsWith('000') ? 4000 : 1500);
    } finally {
      await page.close();
    }
  };
  const rows = async (title: string, path: string): Promise<Row[]> => {
    let pairs: { ours: Tasks; other: Tasks }[] = [];
    const of = (what: keyof Tasks) => async () => {
      if (pairs.length === 0)
        pairs = await inTurns(
          () => opened(extended, path),
          () => opened(bare, path),
        );
      return {
        pairs: pairs.map(({ ours, other }) => ({ ours: ours[what], other: other[what] })),
        note: 'time of the thread itself',
      };
    };
    return [
      await attempt(`${title}: longest task`, bare.name, of('longest')),
      await attempt(`${title}: all tasks`, bare.name, of('all')),
      await attempt(`${title}: longest script`, bare.name, of('script')),
    ];
  };
  return [
    ...(await rows('7. Opening an abstract', '/abstract')),
    ...(await rows('8. Opening a long article', '/article')),
    ...(await rows('9. Opening a page without a health word', '/nothing')),
  ];
}
