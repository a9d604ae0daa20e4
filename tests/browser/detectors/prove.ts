import { globSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noCard } from '../../../scripts/browsers/card.ts';
import { paintedWords, pointAt } from '../../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../../scripts/browsers/reader.ts';
import type { Setting } from '../browsers.ts';
import { folders } from '../life-cycle.ts';
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

/** What a host of ours is to a page: an element that came, and opened. */
const element = '+ elements: <div popover="manual"></div>';
const came = '+ mutations: childList BODY +DIV -';
const went = '+ mutations: childList BODY + -DIV';
const opened = '+ open popovers and dialogs: DIV';
const toggled = /^\+ events: (before)?toggle on DIV, trusted true, stopped false$/;
/** A hand that goes over it meets it. */
const met = /^\+ events: (pointer|mouse)(over|move) on DIV, trusted true, stopped false$/;
/** It lies over the page: what is at a place is the host now, or what is behind it no more. */
const covers = /^. (what is|text) at each place: /;

/** Proves what a page's own probes can tell of us: nothing, the registry, or a bare host too. */
export function proveUndetected(setting: Setting, pair: Pair): void {
  let files: string[] = [];
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
    const answers = (await tab.evaluate(`answers(${JSON.stringify(files)})`)) as Answers;
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
    const base = await pair.reader.inExtension<string>(
      `(globalThis.browser ?? chrome).runtime.getURL('')`,
    );
    const cwd = folders[setting.name];
    files = globSync('**/*.*', { cwd }).map((file) => base + file);
    expect(files).toContain(`${base}icon/on-16.png`);
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

  /** What a page learns beside the registry and what may be learnt of a host, `once` just once. */
  function beyond(found: string[], once: string[], host: RegExp[]): string[] {
    const others = found.filter(
      (fact) =>
        !fact.startsWith('+ registry: ') &&
        !once.includes(fact) &&
        !host.some((pattern) => pattern.test(fact)),
    );
    for (const fact of once) {
      const times = found.filter((other) => other === fact).length;
      if (times !== 1) others.push(`${fact}: ${times} times`);
    }
    differences += others.length;
    return others;
  }

  const marked = (tab: Page) =>
    until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));

  it('tell nothing where there is nothing to mark', async () => {
    const found = await compare('unprobed.html', use);
    differences += found.length;
    expect(found).toEqual([]);
  });

  it('tell the registry, and nothing else, where words are marked', async () => {
    const found = await compare('probed.html', use, async (tab) => {
      await marked(tab);
      await use(tab);
    });
    expect(found.length).toBeGreaterThan(0);
    expect(beyond(found, [], [])).toEqual([]);
  });

  async function openCard(tab: Page): Promise<void> {
    await marked(tab);
    await hover(tab);
    expect(cardText(await pair.reader.card(tab))).toContain('by freezing it');
  }

  it('tell the registry and one bare host while a card is open', async () => {
    const found = await compare('probed.html', hover, openCard);
    expect(beyond(found, [element, came, opened], [toggled, covers])).toEqual([]);
  });

  it('tell the registry, and that a host came and went, after a card was closed', async () => {
    const leave = (tab: Page) => tab.mouse.move(900, 700, { steps: 4 });
    const hoverOnce = async (tab: Page) => {
      await hover(tab);
      await leave(tab);
    };
    const found = await compare('probed.html', hoverOnce, async (tab) => {
      await openCard(tab);
      await leave(tab);
      await noCard(pair.reader, tab);
    });
    expect(beyond(found, [came, went], [toggled, met])).toEqual([]);
  });

  it('tell the registry and one bare host while a sentence is said by key', async () => {
    // In Firefox the keys are really pressed, which a page hears with us and without.
    const press = async (tab: Page) => {
      await tab.bringToFront();
      if (setting.name === 'firefox') {
        await tab.keyboard.down('Alt');
        await tab.keyboard.press('.');
        await tab.keyboard.up('Alt');
      }
    };
    const found = await compare('probed.html', press, async (tab) => {
      await marked(tab);
      await pair.reader.command(tab, 'next');
      await until('a sentence', async () => cardText(await pair.reader.note(tab)).includes('1 of'));
    });
    expect(beyond(found, [element, came, opened], [toggled])).toEqual([]);
  });

  // In Firefox, whoever observes a page makes its changes take a quarter longer; who it is, a page
  // cannot tell.
  const most = setting.name === 'chromium' ? 1.5 : 1.75;

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
