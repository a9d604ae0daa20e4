import { expect, it } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { startPair } from './pair.ts';
import { proveComparisonsBite } from './untouched/bite.ts';
import { proveUntouched } from './untouched/prove.ts';
import { allSites, groups } from './untouched/table.ts';

for (const [name, sites] of Object.entries(groups))
  inBothBrowsers(`${name} stay what they were`, (setting) =>
    proveUntouched(setting, startPair(setting), `pages untouched: ${name}`, sites),
  );

inBothBrowsers('what is compared would tell of us', proveComparisonsBite);

it('there are many kinds of page, each under a name of its own', () => {
  expect(allSites.length).toBeGreaterThan(100);
  expect(new Set(allSites.map(({ title }) => title)).size).toBe(allSites.length);
});
