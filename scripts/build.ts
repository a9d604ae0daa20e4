/**
 * Builds the extension for one browser and prints what every file weighs.
 *
 *     node scripts/build.ts chrome|firefox
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { ContentError } from './glossary/read-yaml.ts';

const browser = process.argv[2];
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error('Say which browser: chrome or firefox.');
  process.exit(2);
}

try {
  await build({ browser, logger: quiet() });
  console.log(weights(join('.output', `${browser}-mv3`)));
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof ContentError ? error.cause : error;
  console.error(cause instanceof ContentError ? cause.message : error);
  process.exit(1);
}

function quiet() {
  const drop = () => undefined;
  return {
    debug: drop,
    log: drop,
    info: drop,
    success: drop,
    warn: console.warn,
    error: drop,
    fatal: drop,
    level: 0,
  };
}

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
