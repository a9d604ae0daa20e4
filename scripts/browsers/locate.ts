import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Debian's package, the program's names, and where else it may be. */
const known = {
  chromium: {
    debian: 'chromium',
    programs: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    advice:
      'Please install Chromium, and see that the command "chromium" starts it (Chrome itself no longer loads an extension from a folder).',
  },
  firefox: {
    debian: 'firefox-esr',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    advice: 'Please install Firefox 140 or later, and see that the command "firefox" starts it.',
  },
};

/**
 * The path of a browser. On Debian, as root, a missing one is installed.
 * @throws an Error whose message tells the reader what to install.
 */
export function locate(name: BrowserName): string {
  const found = look(name);
  if (found) return found;
  const { debian, advice } = known[name];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${debian}…`);
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-dejavu-core');
    const installed = look(name);
    if (installed) return installed;
  }
  throw new Error(advice);
}

function look(name: BrowserName): string | undefined {
  const { programs, places } = known[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...paths, ...places].find((path) => existsSync(path));
}

function run(command: string, ...words: string[]): void {
  spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
