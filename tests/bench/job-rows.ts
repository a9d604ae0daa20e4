import type { Row } from './figures.ts';
import type { Job } from './jobs.ts';
import { type Lab, attempt, call, inTurns, onPage, repetitions } from './lab.ts';

const pages = {
  'a short abstract': '/words-300',
  'a long article': '/words-8000',
  '2 MB': '/words-170000',
};
const libraries = {
  'mark.js, one expression': 'markJsRegExp("600")',
  'mark.js, across elements': 'markJsRegExp("600", true)',
  'advanced-mark.js, combined': 'advancedMark("600")',
};

/** Row 3: everything known and painted, against libraries that wrap. */
export async function jobRows({ bare, host }: Lab): Promise<Row[]> {
  const once = (job: string, path: string) => () =>
    onPage(bare, host, path, async (page) => {
      await call(page, 'load("600")');
      return call<Job>(page, job);
    });

  async function compare(title: string, path: string, job: string, times = repetitions) {
    let pairs: { ours: Job; other: Job }[] = [];
    const whole = await attempt(`3. ${title}: all known`, bare.name, async () => {
      pairs = await inTurns(once('markAll("600")', path), once(job, path), times);
      const [{ ours, other }] = pairs as [{ ours: Job; other: Job }];
      return {
        pairs: pairs.map((pair) => ({ ours: pair.ours.took, other: pair.other.took })),
        note: `${ours.count} marks; there ${other.count} elements`,
      };
    });
    const screen = {
      ...whole,
      title: `3. ${title}: the window marked`,
      pairs: pairs.map(({ ours, other }) => ({ ours: ours.seen!, other: other.took })),
    };
    return [screen, whole];
  }

  const rows = await compare('40,000 words, mark.js, list', '/words-40000', 'markJsList("600")', 1);
  for (const [shape, path] of Object.entries(pages))
    for (const [library, job] of Object.entries(libraries))
      rows.push(...(await compare(`${shape}, ${library}`, path, job)));
  return rows;
}
