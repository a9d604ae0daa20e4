import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threats } from './hostile-threats.ts';
import { recordEach } from './trust-each.ts';

it('ways to be hostile are told apart', () => {
  expect(threats.length).toBeGreaterThan(63);
  expect(new Set(threats.map(([threat]) => threat)).size).toBe(threats.length);
});

describe('a way to be hostile has the page that tries it', () => {
  recordEach('hostile pages: ways to be hostile, each with the page that tries it');

  it.each(threats)('%s', (_, file, name) => {
    const path = join('tests/browser', file);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`'${name}'`);
  });
});
