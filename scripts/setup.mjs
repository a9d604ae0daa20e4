/**
 * Installs what package-lock.json names, once, and again only when the lockfile has
 * changed. Runs before every other script on whatever Node is there (20 or later), so it is
 * plain JavaScript without dependencies; Node 24, on which the other scripts run, is one of
 * the packages. Speaks on standard error only: scripts that print data keep their standard
 * output clean.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing packages (about a minute)…');
  // Not `ci`: it refuses a lockfile that lacks the parts other systems would need, and not
  // every registry has them. `--no-save` keeps to the lockfile and leaves it as it is.
  const words = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...words], { stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('The packages could not be installed. The lines above say why.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
