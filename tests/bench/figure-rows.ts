import type { Row } from './figures.ts';
import type { Job } from './jobs.ts';
import { type Lab, attempt, call, inTurns, onPage } from './lab.ts';

/** Runs before anything counts, until the browser has compiled what is called again and again. */
const warmUp = 5;
const many = 15;

/** What a pattern could stumble over, again and again. */
const pieces =
  `9|(|95% CI |0.5 |HR |p=|T1|1-|12,|ER+/|median |[0.1-|vs |HR 0.5 (|stage I|\u00ad1|n = |5% |grade |m2 |- `.split(
    '|',
  );

/** Row 6: what figures and codes cost besides terms, and on texts made to hold them up. */
export async function figureRows({ bare, host }: Lab): Promise<Row[]> {
  const besideTerms = (name: string, pass: 'scan' | 'find', path: string) =>
    attempt(name, bare.name, () =>
      onPage(bare, host, path, async (page) => {
        await call(page, 'load("real")');
        const job = (what: string) => async () =>
          (await call<Job>(page, `${pass}("real", "${what}")`)).took;
        for (let i = 0; i < warmUp; i++) for (const what of ['all', 'terms']) await job(what)();
        const pairs = await inTurns(job('all'), job('terms'), many);
        const { count } = await call<Job>(page, `${pass}("real", "all")`);
        return { pairs, note: `${count} mentions` };
      }),
    );
  return [
    await besideTerms('6. Scan for terms and figures against terms alone', 'scan', '/real-170000'),
    await besideTerms('6a. The same, on texts that are read already', 'find', '/real-170000'),
    await besideTerms('6b. As 6, a third of the sentences results', 'scan', '/research-170000'),
    await attempt('6c. A million hostile letters against the same in eight parts', bare.name, () =>
      onPage(bare, host, '/words-40000', async (page) => {
        const job = (piece: string, parts: number) => async () =>
          (await call<Job>(page, `hostile(${JSON.stringify(piece)}, ${parts})`)).took;
        const all = [];
        for (const piece of pieces)
          for (const pair of await inTurns(job(piece, 1), job(piece, 8), 3)) all.push(pair);
        return { pairs: all, note: `${pieces.length} kinds of text, three times each` };
      }),
    ),
  ];
}
