/**
 * Makes the packages here, and again from nothing but the source package, in another folder with
 * packages that are installed there by the source package's own lockfile: all of them must be the
 * same, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from '../tests/browser/trust-record.ts';
import { makePackages } from './packages/make.ts';
import { unzip } from './packages/unzip.ts';

const here = makePackages('.');
const sources = Object.keys(here).find((file) => file.endsWith('-sources.zip'))!;
const folder = mkdtempSync(join(tmpdir(), 'in-plain-words-rebuilt-'));
unzip(sources, folder);
const { status } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
  cwd: folder,
  stdio: ['ignore', 2, 2],
});
const there = status === 0 ? makePackages(folder) : {};
rmSync(folder, { recursive: true, force: true });

const names = Object.keys(here);
const other = names.filter((name) => there[name] !== here[name]);
for (const name of names)
  console.log(`${other.includes(name) ? 'OTHER' : 'same '} ${here[name]}  ${name}`);
record('packages: made twice, the second time from the source package alone', {
  count: names.length,
  differences: other.length,
});
process.exit(other.length === 0 ? 0 : 1);
