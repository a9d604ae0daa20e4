import { expect, it } from 'vitest';
import { rowsOf, table } from '../../scripts/trust-table.ts';

const lines = [
  { name: 'requests of ours (firefox)', count: 4, differences: 1 },
  { name: 'requests of ours (chromium)', count: 1000, differences: 0 },
  { name: 'requests of ours (chromium)', count: 234, differences: 0 },
  { name: 'linear time', count: 10, differences: 0 },
];

it('sums up by statement and browser, and says what failed and what has no browser', () => {
  expect(table(rowsOf(lines)).split('\n')).toEqual([
    'Statement         Where       Looked at  Result    Why there alone',
    'linear time       no browser  10         holds     no browser: our own code by itself',
    'requests of ours  firefox     4          1 FAILED',
    'requests of ours  chromium    1,234      holds',
  ]);
});
