/**
 * What the glossary holds, how plain it is, what waits for review, and which technical words
 * of the abstracts in tests/abstracts have no card yet:
 *
 *     npm run glossary-report [-- --json FILE]
 *
 * `--json`: writes the same as data. Exit codes: 1 the glossary cannot be used, 2 the call cannot.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { glossaryPlugin } from './glossary/plugin.ts';
import { ContentError } from './glossary/read-yaml.ts';
import type * as Measure from './glossary/report/measure.ts';
import { print } from './glossary/report/print.ts';

const file = jsonFile();
try {
  const { module } = await runnerImport<typeof Measure>('./scripts/glossary/report/measure.ts', {
    configFile: false,
    logLevel: 'silent',
    plugins: [glossaryPlugin()],
  });
  const report = module.measure(new Date().toISOString().slice(0, 10));
  console.log(print(report).trimStart());
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
} catch (error) {
  // The one of the import above is another class of the same name.
  if (!(error instanceof ContentError || (error as Error).name === 'ContentError')) throw error;
  console.error((error as Error).message);
  process.exit(1);
}

function jsonFile(): string | undefined {
  try {
    return parseArgs({ options: { json: { type: 'string' } } }).values.json;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
