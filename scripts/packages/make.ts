import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes the packages for the stores in a folder with our sources: one a browser, and the sources
 * of the one for Firefox. Answers their names with their checksums (SHA-256).
 */
export function makePackages(folder: string): Record<string, string> {
  for (const old of globSync('.output/*.zip', { cwd: folder })) rmSync(join(folder, old));
  const wxt = resolve(folder, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [wxt, 'zip', '--browser', browser],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout + stderr);
  }
  const files = globSync('.output/*.zip', { cwd: folder }).toSorted();
  return Object.fromEntries(files.map((file) => [file, sumOf(join(folder, file))]));
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
