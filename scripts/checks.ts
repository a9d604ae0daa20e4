import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of Vitest's report that we read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/**
 * Runs commands one after the other and counts what passed and what failed: each check as one,
 * each test of a test run as one.
 */
export function startChecks() {
  const scratch = mkdtempSync(join(tmpdir(), 'in-plain-words-'));
  let [passed, failed] = [0, 0];

  /** Runs one command and prints how it went; `print` says what of it is worth reading. */
  function run(title: string, command: string, print: (ok: boolean, output: string) => string) {
    const start = Date.now();
    const { status, stdout, stderr } = spawnSync(command, {
      shell: true,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const ok = status === 0;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    const worth = print(ok, `${stdout}${stderr}`.trim());
    if (worth) console.log(worth);
    return ok;
  }

  function check(title: string, command: string, { show = false } = {}): boolean {
    const ok = run(title, command, (fine, output) => (!fine || show ? output : ''));
    if (ok) passed++;
    else failed++;
    return ok;
  }

  /** Runs Vitest and counts what it counts; a run that breaks off before it reports is a failure. */
  function tests(title: string, words: string): void {
    const file = join(scratch, `${title.replaceAll(' ', '-')}.json`);
    let report: Report | undefined;
    const ok = run(
      title,
      `vitest run ${words} --reporter=default --reporter=json --outputFile=${file}`,
      (fine, output) => {
        if (existsSync(file)) report = JSON.parse(readFileSync(file, 'utf8')) as Report;
        if (fine) return '';
        // An error outside every test stands at the end of the output.
        return (report && whatFailed(report)) || output.split('\n').slice(-80).join('\n');
      },
    );
    passed += report?.numPassedTests ?? 0;
    const broken = (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0);
    failed += ok ? broken : Math.max(1, broken);
  }

  /** Builds for both browsers; answers whether both are there. */
  function builds(): boolean {
    const chromium = check('build for Chromium', 'node scripts/build.ts chrome', { show: true });
    const firefox = check('build for Firefox', 'node scripts/build.ts firefox', { show: true });
    return chromium && firefox;
  }

  /** Closes with `N passed, N failed`; answers whether all is well. */
  function close(): boolean {
    rmSync(scratch, { recursive: true, force: true });
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0;
  }

  return { check, tests, builds, close };
}

/** Only the failures: among two thousand lines of what went well nobody finds them. */
function whatFailed({ testResults }: Report): string {
  return testResults
    .flatMap(({ message, assertionResults }) => [
      message,
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `× ${fullName}\n${failureMessages.join('\n')}`),
    ])
    .filter(Boolean)
    .join('\n\n');
}
