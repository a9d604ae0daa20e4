import { expect, it } from 'vitest';
import { allHolds, rowsOf, table } from '../../scripts/trust-table.ts';

const lines = [
  { name: 'private: steps of a session (firefox)', count: 4, differences: 1 },
  { name: 'private: steps of a session (chromium)', count: 1000, differences: 0 },
  { name: 'private: steps of a session (chromium)', count: 234, differences: 0 },
  { name: 'life cycle: worker killed (chromium)', count: 40, differences: 0 },
  { name: 'life cycle: removed (firefox)', count: 7, differences: 0 },
  { name: 'made up: messages', count: 10, differences: 0 },
];
const printed = table(rowsOf(lines)).split('\n\n');
const groupOf = (name: string) => printed.find((part) => part.startsWith(`${name}: `))!.split('\n');

/** A line of each group. */
const fine = printed.map((part) => ({
  name: `${/^[^:]*/.exec(part)![0]}: x`,
  count: 1,
  differences: 0,
}));

it('sums up by statement and browser, and says what failed', () => {
  expect(
    groupOf('private')
      .slice(1)
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual([
    ['steps of a session', '1,234', 'chromium', 'holds'],
    ['steps of a session', '4', 'firefox', '1 FAILED'],
  ]);
});

it('says why a statement was looked at in one browser alone, or that it was', () => {
  expect(
    groupOf('life cycle')
      .slice(1)
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual([
    ['removed', '7', 'firefox', 'holds', 'NOT LOOKED AT ELSEWHERE'],
    [
      'worker killed',
      '40',
      'chromium',
      'holds',
      'the protocol of Firefox cannot stop an event page',
    ],
  ]);
  expect(groupOf('made up')[1]!.trim().split(/ {2,}/)).toEqual([
    'messages',
    '10',
    'no browser',
    'holds',
  ]);
});

it('names a group in which nothing was looked at, and then not all holds', () => {
  expect(groupOf('storage')[1]).toBe('  NOTHING LOOKED AT');
  expect(allHolds(rowsOf(fine))).toBe(true);
  expect(allHolds(rowsOf(fine.slice(1)))).toBe(false);
  expect(allHolds(rowsOf([...fine, lines[0]!]))).toBe(false);
});

it('names a statement of which nothing was looked at, and then not all holds', () => {
  const none = { name: 'storage: writes that fail', count: 0, differences: 0 };
  const failed = { name: 'storage: writes that break off', count: 0, differences: 1 };
  const rows = rowsOf([none, failed]);
  expect(
    table(rows)
      .split('\n')
      .filter((line) => line.includes('writes'))
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual([
    ['writes that break off', '0', 'no browser', '1 FAILED'],
    ['writes that fail', '0', 'no browser', 'NOTHING LOOKED AT'],
  ]);
  expect(allHolds(rowsOf([...fine, none]))).toBe(false);
  expect(allHolds(rowsOf([...fine, none, { ...none, count: 3 }]))).toBe(true);
});
