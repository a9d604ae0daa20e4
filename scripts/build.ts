/**
 * Builds the extension for one browser and prints what every file weighs.
 *
 *     node scripts/build.ts chrome|firefox
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const browser = process.argv[2];
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error('Say which browser: chrome or firefox.');
  process.exit(2);
}

// As a command of its own: its moving signs of progress are for people watching.
const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [wxt, 'build', '--browser', browser],
  {
    encoding: 'utf8',
  },
);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(1);
}
console.log(weights(join('.output', `${browser}-mv3`)));

/** A line for each script and style: its size, and its size when compressed. */
function weights(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
    .toSorted((a, b) => b.bytes.length - a.bytes.length)
    .map(
      ({ file, bytes }) =>
        `${kilo(bytes.length)}  ${kilo(gzipSync(bytes).length)} compressed  ${file}`,
    )
    .join('\n');
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
