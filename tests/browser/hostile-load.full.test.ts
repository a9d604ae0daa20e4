import { beforeAll, it } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { attack } from './hostile-attack.ts';
import { pagesOfTooMuch } from './hostile-load.ts';
import { recordEach } from './trust-each.ts';

inBothBrowsers('a page of too much', (setting) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await setting.start();
  });
  recordEach(`hostile pages: of too much (${setting.name})`);

  it.each(pagesOfTooMuch)('that $name gets no word of ours and loses none of its own', (row) =>
    attack(setting, reader, row),
  );
});
