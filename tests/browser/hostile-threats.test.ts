import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { threats } from './hostile-threats.ts';

it('ways to be hostile are told apart', () => {
  expect(threats.length).toBeGreaterThan(50);
  expect(new Set(threats.map(([threat]) => threat)).size).toBe(threats.length);
});

it.each(threats)('%s', (_, file, name) => {
  const path = join('tests/browser', file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(`'${name}'`);
});
