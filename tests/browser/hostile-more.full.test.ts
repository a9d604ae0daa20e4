import { afterAll, beforeAll, it } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { attack } from './hostile-attack.ts';
import { rareHostilePages } from './hostile-more.ts';
import { record } from './trust-record.ts';

inBothBrowsers('a hostile page of a rarer kind', (setting) => {
  let reader: Reader;
  let [count, differences] = [0, 0];

  beforeAll(async () => {
    reader = await setting.start();
  });
  afterAll(() => record(`rarer hostile pages (${setting.name})`, { count, differences }));

  it.each(rareHostilePages)(
    'that $name gets no word of ours and loses none of its own',
    async (row) => {
      count++;
      differences++;
      await attack(setting, reader, row);
      differences--;
    },
    20_000,
  );
});
