import { expect, it } from 'vitest';
import { inBrowsers } from './browsers.ts';
import { startPair } from './pair.ts';
import { proveUntouched } from './untouched/prove.ts';
import { allSites, groups } from './untouched/table.ts';

for (const [name, sites] of Object.entries(groups))
  inBrowsers(['chromium'], `${name} stay what they were`, (setting) =>
    proveUntouched(setting, startPair(setting), name, sites),
  );

it('there are many kinds of page, each under a name of its own', () => {
  expect(allSites.length).toBeGreaterThan(100);
  expect(new Set(allSites.map(({ title }) => title)).size).toBe(allSites.length);
});
