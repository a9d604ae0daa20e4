import { beforeAll, it } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { attack } from './hostile-attack.ts';
import { rareHostilePages } from './hostile-more.ts';
import { recordEach } from './trust-each.ts';

inBothBrowsers('a hostile page of a rarer kind', (setting) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await setting.start();
  });
  recordEach(`hostile pages: of rarer kinds (${setting.name})`);

  it.each(rareHostilePages)(
    'that $name gets no word of ours and loses none of its own',
    (row) => attack(setting, reader, row),
    20_000,
  );
});
