import { locate } from '../../scripts/browsers/locate.ts';

/**
 * Runs once before all browser tests: two files that begin together on a new machine would
 * both install a browser, and Debian lets only one of them.
 */
export default function bothBrowsers(): void {
  locate('chromium');
  locate('firefox');
}
