import { beforeAll, it } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { type Ground, attack, startGround } from './hostile-attack.ts';
import { rareHostilePages } from './hostile-more.ts';
import { recordEach } from './trust-each.ts';

inBothBrowsers('a hostile page of a rarer kind', (setting) => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await startGround(setting);
  });
  recordEach(`hostile pages: of rarer kinds (${setting.name})`);

  it.each(rareHostilePages)(
    'that $name gets no word of ours and loses none of its own',
    (row) => attack(ground, row),
    20_000,
  );
});
