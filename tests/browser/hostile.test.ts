import { beforeAll, expect, it } from 'vitest';
import { pressOnCard } from '../../scripts/browsers/card.ts';
import { cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { messages, secretsOf, wordPlace } from './hostile.ts';
import {
  type Ground,
  attack,
  keptBy,
  markedProse,
  openHostile,
  startGround,
} from './hostile-attack.ts';
import { hostilePages } from './hostile-pages.ts';
import { recordEach } from './trust-each.ts';

inBothBrowsers('a hostile page', (setting) => {
  let ground: Ground;
  recordEach(`hostile pages: that take, hide or fight (${setting.name})`);

  beforeAll(async () => {
    ground = await startGround(setting);
  });

  it.each(hostilePages)(
    'that $name gets no word of ours and loses none of its own',
    (row) => attack(ground, row),
    20_000,
  );

  it('that reads all it can learns its own marked words, and nothing of the card', async () => {
    const { reader } = ground;
    const { page } = await openHostile(ground, hostilePages.at(-1)!);
    await markedProse(page);
    const place = await wordPlace(page);
    await page.mouse.click(place.x, place.y);
    await pressOnCard(reader, page, 'More');
    const secrets = await until('more', async () => {
      const all = await secretsOf(reader, page);
      return all.length > 5 && all;
    });
    const { x, y } = { x: place.x, y: place.y + 50 };
    await page.mouse.click(x, y, { count: 3 });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 40, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Tab');
    await page.keyboard.type('abc');
    const select = async (key: 'a' | 'c') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await select('a');
    await select('c');
    expect(cardText(await reader.card(page))).toContain('by freezing it');
    const learnt = () =>
      page.evaluate(() => [...(globalThis as unknown as { learnt: Set<string> }).learnt]);
    await until('what it read', async () =>
      (await learnt()).some((fact) => fact.startsWith('selection')),
    );
    const all = await learnt();
    expect(all.filter((fact) => secrets.some((secret) => fact.includes(secret)))).toEqual([]);
    // Firefox leads to the card's controls, but not to its text.
    const controls =
      / ?: ?×?(More|Less|Read in the guide|How to read this|Ask about this|Added to your questions|It is among your questions|Copy|Copied|Close|I know this|Read it)+$/;
    const others = all
      .filter((fact) => !/^(key|text|selection|host|registry): /.test(fact))
      .filter((fact) => setting.name === 'chromium' || !controls.test(fact));
    expect(others).toEqual([]);
    expect(all).toContain('registry: cryoablation');
    expect(all).toContain('host: <div popover="manual"></div>');
    await page.close();
  }, 20_000);

  it('makes up messages that would change what is kept, were they heard', async () => {
    const { reader, own } = ground;
    const before = await keptBy(ground);
    const send = (name: string, more = {}) => {
      const { argument } = messages.find((message) => message.name === name)!;
      const message = JSON.stringify({ name, argument: { ...argument, ...more } });
      return reader.evaluate(own, `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
    };
    expect(await send('know')).toBe(true);
    expect(await send('askAbout')).toBe('added');
    const after = await keptBy(ground);
    expect(JSON.stringify(after.local)).toContain('"term:cryoablation"');
    expect(after.questions.length).toBe(before.questions.length + 1);
    await send('know', { known: false });
  });
});
