/**
 * Measures the engine and the extension against something else, side by side, and prints
 * a table (docs/PERFORMANCE.md says how to read it). Takes about half an hour.
 *
 *     npm run bench [-- --json FILE] [--only scan|job|live|figures|tasks|quiet|pointer|start]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, inPageScript, packTerms, realLexicon } from '../tests/bench/bundle.ts';
import { figureRows } from '../tests/bench/figure-rows.ts';
import { type Row, table } from '../tests/bench/figures.ts';
import { frameRows, turnRow } from '../tests/bench/live-rows.ts';
import { jobRows } from '../tests/bench/job-rows.ts';
import type { Lab } from '../tests/bench/lab.ts';
import { madePage } from '../tests/bench/pages.ts';
import { pointerRows } from '../tests/bench/pointer-rows.ts';
import { quietRows } from '../tests/bench/quiet-rows.ts';
import { scanRows } from '../tests/bench/rows.ts';
import { startRows } from '../tests/bench/start-rows.ts';
import { taskRows } from '../tests/bench/task-rows.ts';
import { madeTerms } from '../tests/bench/text.ts';
import { openChromium } from './browsers/chromium.ts';
import { openFirefox } from './browsers/firefox.ts';
import { type PageServer, servePages } from './browsers/serve.ts';

const parts = {
  scan: scanRows,
  job: jobRows,
  live: async (lab: Lab) => [await turnRow(lab), ...(await frameRows(lab))],
  figures: figureRows,
  tasks: taskRows,
  quiet: quietRows,
  pointer: pointerRows,
  start: startRows,
};
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const scratch = mkdtempSync(join(tmpdir(), 'in-plain-words-bench-'));
const pages = await servePages(scratch);
const open = { chromium: openChromium, firefox: openFirefox };
const rows: Row[] = [];

try {
  await fill(pages);
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = name === 'chromium' ? 'chrome' : name;
    const extension = buildExtension(folder, join(scratch, 'extension'));
    const bare = await open[name]({});
    const extended = await open[name]({ extension });
    const lab = { bare, extended, host: pages.address };
    try {
      for (const [part, measure] of Object.entries(parts)) {
        if (values.only !== undefined && values.only !== part) continue;
        rows.push(...(await measure(lab)));
        save();
      }
    } finally {
      await bare.close();
      await extended.close();
    }
  }
} finally {
  await pages.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(table(rows));

/** After each group: a run that is cut short keeps what it has. */
function save(): void {
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

/** Isolated from other sites, so that both browsers give fine clocks. */
async function fill({ made }: PageServer): Promise<void> {
  const { packed, surfaces } = realLexicon();
  const [some, all] = [madeTerms(600, surfaces), madeTerms(10_000, surfaces)];
  const isOfFour = (id: string) =>
    ['metastatic', 'primary-tumor', 'seeding', 'cryoablation'].includes(id);
  const four = realLexicon(isOfFour);
  const some180 = realLexicon((id, index) => isOfFour(id) || index % 6 === 0);
  const lexicons = {
    600: packTerms(some),
    10000: packTerms([...new Set([...some, ...all])]),
    real: packed,
    four: four.packed,
    180: some180.packed,
  };
  const shapes = {
    'words-170000': { words: 170_000, every: 25, terms: some },
    'words-40000': { words: 40_000, every: 25, terms: some },
    'words-17000': { words: 17_000, every: 25, terms: some },
    'words-8000': { words: 8000, every: 25, terms: some },
    'words-300': { words: 300, every: 25, terms: some },
    'everyday-170000': {
      words: 170_000,
      every: 25,
      terms: four.surfaces,
      about: 'everyday' as const,
    },
    'research-170000': {
      words: 170_000,
      every: 25,
      terms: surfaces,
      about: 'research' as const,
    },
    'real-170000': { words: 170_000, every: 25, terms: surfaces },
    abstract: { words: 300, every: 25, terms: surfaces, about: 'research' as const, quiet: true },
    article: { words: 8000, every: 25, terms: surfaces, about: 'research' as const, quiet: true },
    pointed: { words: 8000, every: 25, terms: surfaces, about: 'research' as const },
    nothing: { words: 8000, every: 25, terms: [], about: 'everyday' as const, quiet: true },
    'real-marks': { words: 110_000, every: 3, terms: surfaces },
  };
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  for (const [name, shape] of Object.entries(shapes))
    made.set(`/${name}`, { body: madePage(shape), headers });
  for (const [name, body] of Object.entries(lexicons)) made.set(`/terms-${name}`, body);
  const script = { ...headers, 'content-type': 'text/javascript' };
  made.set('/bench.js', { body: await inPageScript(), headers: script });
}
