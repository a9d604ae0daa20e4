import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paintedWords, pointAt } from '../../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../../scripts/browsers/reader.ts';
import type { Setting } from '../browsers.ts';
import type { Pair } from '../pair.ts';
import { record } from '../trust-record.ts';
import { type Answers, bringProbes, differing } from './probes.ts';

const page = (text: string) =>
  `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><style>p { font: 20px serif; margin: 40px }</style><body><p>${text}</p><p id="changing">0</p></body></html>`;
const withWords = page(
  'Some tumors of the breast are treated with <b>cryoablation</b>, others not.',
);
const without = page('Some gardens of the town are planted with <b>sunflowers ab</b>, others not.');

/** Longer than marking a page or opening a card takes, in milliseconds. */
const longEnough = 800;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Proves what a page's own probes can tell of us: nothing, the registry, or a bare host too. */
export function proveUndetected(setting: Setting, pair: Pair): void {
  let base = '';
  let [count, differences] = [0, 0];

  async function open(reader: Reader, path: string): Promise<Page> {
    const tab = await reader.browser.newPage();
    await tab.evaluateOnNewDocument(bringProbes);
    await tab.goto(setting.url(path));
    await tab.mouse.move(5, 5);
    return tab;
  }

  /** What a reader does, and what the page learns meanwhile. */
  async function answersOf(reader: Reader, path: string, wait: (tab: Page) => Promise<unknown>) {
    const tab = await open(reader, path);
    await wait(tab);
    const answers = (await tab.evaluate(`answers('${base}')`)) as Answers;
    await tab.close();
    return answers;
  }

  async function hover(tab: Page): Promise<void> {
    const box = await (await tab.$('b'))!.boundingBox();
    await pointAt(tab, { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 });
    await pause(longEnough);
  }

  /** Moves, presses and types without opening anything. */
  async function use(tab: Page): Promise<void> {
    await pause(longEnough);
    await tab.mouse.move(400, 300, { steps: 3 });
    await tab.mouse.click(400, 300);
    await tab.keyboard.type('a');
    await tab.keyboard.press('Escape');
    await pause(200); // events of the selection come late
  }

  beforeAll(async () => {
    setting.pages.made.set('/probed.html', withWords);
    setting.pages.made.set('/unprobed.html', without);
    base = await pair.reader.inExtension<string>(
      `(globalThis.browser ?? chrome).runtime.getURL('')`,
    );
  });

  afterAll(() =>
    record(`probes: idle, marked and with a card open (${setting.name})`, { count, differences }),
  );

  async function compare(path: string, wait: (tab: Page) => Promise<unknown>, ours = wait) {
    const bare = await answersOf(pair.bare, path, wait);
    const answers = await answersOf(pair.reader, path, ours);
    expect(Object.keys(answers).length).toBeGreaterThan(30);
    expect(Object.keys(answers)).toEqual(Object.keys(bare));
    count += Object.keys(answers).length;
    return differing(bare, answers);
  }

  it('tell nothing where there is nothing to mark', async () => {
    const found = await compare('unprobed.html', use);
    differences += found.length;
    expect(found).toEqual([]);
  });

  it('tell the registry, and nothing else, where words are marked', async () => {
    const found = await compare('probed.html', use, async (tab) => {
      await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
      await use(tab);
    });
    const others = found.filter((fact) => !fact.startsWith('+ registry: '));
    differences += others.length;
    expect(found.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  it('tell the registry and one bare host while a card is open', async () => {
    const found = await compare('probed.html', hover, async (tab) => {
      await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
      await hover(tab);
      expect(cardText(await pair.reader.card(tab))).toContain('by freezing it');
    });
    // It lies over the page: what is at a place is the host now, or what is behind it no more.
    const host = new RegExp(
      `^(. (what is|text) at each place: |\\+ (${[
        'registry: .*',
        'elements: <div popover="manual"></div>',
        'mutations: childList BODY \\+DIV -',
        'events: (before)?toggle on DIV, trusted true, stopped false',
        'open popovers and dialogs: DIV',
      ].join('|')})$)`,
      's',
    );
    const others = found.filter((fact) => !host.test(fact));
    differences += others.length;
    expect(others).toEqual([]);
    expect(found).toContain('+ elements: <div popover="manual"></div>');
  });

  // Whoever observes a page makes its changes cost more in Firefox; a page cannot tell who does.
  const most = setting.name === 'chromium' ? 1.5 : 4;

  it('measure little by the time that the changes of a page take', async () => {
    const times = async (reader: Reader) => {
      const tab = await open(reader, 'unprobed.html');
      await pause(longEnough);
      const time = (await tab.evaluate('fastest()')) as number;
      await tab.close();
      return time;
    };
    const [bare, idle] = [await times(pair.bare), await times(pair.reader)];
    expect(idle).toBeLessThan(bare * most + 1);
  });
}
