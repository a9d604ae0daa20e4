/**
 * Runs everything that counts for trust and prints its figures: of each statement how much was
 * looked at, in which browser, and how often it did not hold. Takes forty minutes and more.
 *
 *     npm run trust-report [-- --json FILE]
 */
import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChecks } from './checks.ts';
import { type Line, allHolds, rowsOf, table } from './trust-table.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const scratch = mkdtempSync(join(tmpdir(), 'in-plain-words-trust-'));
const file = join(scratch, 'record.jsonl');
process.env['TRUST_RECORD'] = file;

/** The full tests of which something is said here. */
const long = 'untouched integrity hostile frames survival killed-worker leaving private-session';

const { check, tests, builds, close } = startChecks();
check('types of the build tool', 'wxt prepare');
tests(
  'made-up texts, settings, files and messages',
  '--project pure --project dom fuzz background faults supply',
);
check('packages made twice, the second time from the source package', 'node scripts/rebuild.ts');
if (builds()) {
  tests(
    'pages, hostile ones and probes',
    '--project browser trust.test hostile integrity package removed',
  );
  tests('the same and more, at full length', `--project full ${long}`);
}

const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
const rows = rowsOf(lines.map((line) => JSON.parse(line) as Line));
console.log(`\n${table(rows)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
rmSync(scratch, { recursive: true, force: true });
process.exit(close() && allHolds(rows) ? 0 : 1);
