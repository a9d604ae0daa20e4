import { beforeAll, it } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { type Ground, attack, startGround } from './hostile-attack.ts';
import { pagesOfTooMuch } from './hostile-load.ts';
import { recordEach } from './trust-each.ts';

inBothBrowsers('a page of too much', (setting) => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await startGround(setting);
  });
  recordEach(`hostile pages: of too much (${setting.name})`);

  it.each(pagesOfTooMuch)('that $name gets no word of ours and loses none of its own', (row) =>
    attack(ground, row),
  );
});
