import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemas } from '../../scripts/glossary/json-schema.ts';

it.each(Object.entries(schemas))('%s is what glossary/schema.ts says', (file, text) => {
  expect(JSON.parse(readFileSync(`glossary/${file}`, 'utf8'))).toEqual(JSON.parse(text));
});

it('is named by the first line of every file of entries', () => {
  const files = globSync('glossary/{en,es}/terms/*.yaml');
  const without = files.filter((file) => {
    const kind = file.includes('/es/') ? 'translations' : 'entries';
    const line = `# yaml-language-server: $schema=../../${kind}.schema.json\n`;
    return !readFileSync(file, 'utf8').startsWith(line);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(without).toEqual([]);
});
