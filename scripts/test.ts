/**
 * Everything that has to hold, in one go; closes with `N passed, N failed`. Each check
 * counts as one, each test of a test run as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'in-plain-words-'));
let [passed, failed] = [0, 0];

/** Runs one command and prints it with its time; its output only where it fails or is asked for. */
function run(title: string, command: string, options: { show?: boolean } = {}): boolean {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const ok = status === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok || options.show) console.log([stdout, stderr].join('').trim());
  return ok;
}

function check(title: string, command: string, options?: { show?: boolean }): boolean {
  const ok = run(title, command, options);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Runs Vitest and counts what it counts; a run that breaks off before it reports is a failure. */
function tests(title: string, words: string): void {
  const report = join(scratch, `${title.replaceAll(' ', '-')}.json`);
  const ok = run(
    title,
    `vitest run ${words} --reporter=default --reporter=json --outputFile=${report}`,
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  passed += counts.numPassedTests ?? 0;
  const broken = (counts.numFailedTests ?? 0) + (counts.numPendingTests ?? 0);
  failed += ok ? broken : Math.max(1, broken);
}

check('types of the build tool', 'wxt prepare');
check('types', 'tsc && tsc -p glossary && tsc -p scripts');
check('lint', 'oxlint --deny-warnings');
check('format', 'prettier --check .');
check('dead code', 'knip');
tests('unit tests', '--project pure --project dom');
const chromium = check('build for Chromium', 'node scripts/build.ts chrome', { show: true });
const firefox = check('build for Firefox', 'node scripts/build.ts firefox', { show: true });
if (firefox) check('Firefox add-on', 'addons-linter .output/firefox-mv3');
if (chromium && firefox) tests('browser tests', '--project browser');

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
