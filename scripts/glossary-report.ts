/**
 * What the glossary holds, how plain it is, what waits for review, and which technical words
 * of abstracts have no card yet:
 *
 *     npm run glossary-report [-- --json FILE] [--abstracts FOLDER]
 *
 * `--json`: writes the same as data. `--abstracts`: measures texts of your own, one a file as in
 * tests/abstracts; an everyday.txt beside them is added to the project's. Exit codes: 1 the
 * glossary cannot be used, 2 the call cannot.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { glossaryPlugin } from './glossary/plugin.ts';
import { ContentError } from './glossary/read-yaml.ts';
import type * as Measure from './glossary/report/measure.ts';
import { print } from './glossary/report/print.ts';

const { json, abstracts } = options();
try {
  const { module } = await runnerImport<typeof Measure>('./scripts/glossary/report/measure.ts', {
    configFile: false,
    logLevel: 'silent',
    plugins: [glossaryPlugin()],
  });
  const report = module.measure(new Date().toISOString().slice(0, 10), abstracts);
  console.log(print(report).trimStart());
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
} catch (error) {
  // The one of the import above is another class of the same name.
  if (!(error instanceof ContentError || (error as Error).name === 'ContentError')) throw error;
  console.error((error as Error).message);
  process.exit(1);
}

function options(): { json?: string; abstracts?: string } {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'string' }, abstracts: { type: 'string' } },
    });
    if (values.abstracts !== undefined && !existsSync(values.abstracts))
      throw new Error(`"${values.abstracts}" is no folder.`);
    return values;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
