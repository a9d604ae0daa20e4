import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The store of Chrome takes 132 characters, that of Firefox 250; names 75 and 50. */
it.each(['en', 'es'])('the store texts in %s fit the stores', (language) => {
  const file = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
  const { name, description } = JSON.parse(file) as Record<string, { message: string }>;
  expect(name!.message.length).toBeLessThanOrEqual(50);
  expect(description!.message.length).toBeGreaterThan(60);
  expect(description!.message.length).toBeLessThanOrEqual(132);
});
