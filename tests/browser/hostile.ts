import type { Frame, Page } from 'puppeteer-core';
import type { Messages } from '../../extension/messages.ts';
import { type Reader, cardText } from '../../scripts/browsers/reader.ts';

/** What every hostile page has, between other things: it must stay as it is. */
export const prose =
  'Some tumors of the breast are treated with <b>cryoablation</b>, and others with surgery.';

/**
 * The page seen from a world of its own, with the browser's own objects: in the page's
 * world, a hostile page answers for itself.
 */
export function apart(page: Page): Page {
  const frame = page.mainFrame() as Frame & { isolatedRealm(): Pick<Page, 'evaluate'> };
  const realm = frame.isolatedRealm();
  return { evaluate: realm.evaluate.bind(realm) } as unknown as Page;
}

/** Everything said on a page's consoles, and every error, in whatever world of it. */
export async function listen(reader: Reader, page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  if (reader.name === 'chromium') {
    const session = await page.createCDPSession();
    session.on('Runtime.consoleAPICalled', ({ args }) => heard.push(JSON.stringify(args)));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await session.send('Runtime.enable');
  }
  return heard;
}

/** Whether the prose's word is marked: Firefox shows no iterators from another world. */
export async function isMarked(page: Page): Promise<boolean> {
  return apart(page).evaluate(() => {
    let found = false;
    const word = document.querySelector('#prose b')?.firstChild;
    if (!word) return false; // the page has taken it away for now
    CSS.highlights.forEach((highlight) =>
      highlight.forEach(({ startContainer, startOffset, endOffset }) => {
        found ||= startContainer === word && startOffset === 0 && endOffset === 12;
      }),
    );
    return found;
  });
}

/** Where the prose's word is in the window: its middle. */
export async function wordPlace(page: Page): Promise<{ x: number; y: number }> {
  return apart(page).evaluate(() => {
    const word = document.querySelector('#prose b')!.getBoundingClientRect();
    return { x: word.left + word.width / 2, y: word.top + word.height / 2 };
  });
}

/** Whether a card covers the place below a word. */
export async function cardBelow(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return apart(page).evaluate(
    (left, top) => document.elementFromPoint(left, top)?.matches('div[popover]') ?? false,
    x,
    y + 50,
  );
}

/** The sentences of a card that stand nowhere in the page itself. */
export async function secretsOf(reader: Reader, page: Page): Promise<string[]> {
  const lines = cardText(await reader.card(page)).split('\n');
  // Labels of buttons say nothing of what is explained.
  const labels = [
    'Read in the guide',
    'How to read this',
    'Ask about this',
    'Show where it says so',
  ];
  return lines.filter(
    (line) => line.length > 12 && !prose.includes(line) && !labels.includes(line),
  );
}

const subject = { kind: 'term', id: 'cryoablation' } as const;

/** What each message asks for, as our own scripts could. */
const asked: { [Name in keyof Messages]: Messages[Name]['ask'] } = {
  explain: { subjects: [subject] },
  style: { css: 'b { display: none }' },
  engine: {},
  openGuidance: { section: 'cryoablation' },
  comeTo: { tab: 1, hash: '#cryoablation' },
  openHowTo: { kind: 'hazard-ratio' },
  know: { subject, known: true },
  askAbout: { subject, title: 'cryoablation' },
  tabState: { state: 'off' },
  popupOpen: {},
  order: { order: 'card', turn: 'any' },
  switched: { on: false },
};

/** Every message of ours, in its true shape. */
export const messages = Object.entries(asked).map(([name, argument]) => ({ name, argument }));

export interface Tools {
  forge(x: number, y: number): void;
  reach(x: number, y: number): string;
  /** What a page could know of us: our id, and how our messages look. */
  ours: { id: string; messages: typeof messages };
}

/** What a page can do to us, kept from before its own scripts: to be run before them. */
export function bringTools(ours: Tools['ours']): void {
  const events = {
    pointermove: PointerEvent,
    pointerover: PointerEvent,
    mousemove: MouseEvent,
    mouseover: MouseEvent,
    pointerdown: PointerEvent,
    pointerup: PointerEvent,
    click: MouseEvent,
  };
  const rootOf = Node.prototype.getRootNode;
  const wxt = 'wxt:content-script-started';

  /** Forged events on a place, everywhere they could be listened for, and forged messages. */
  function forge(clientX: number, clientY: number): void {
    const under = document.elementFromPoint(clientX, clientY);
    const host = document.querySelector('div[popover]');
    const options = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
    for (const target of [under, host, document.querySelector('html'), document, globalThis]) {
      for (const [type, Kind] of Object.entries(events))
        target?.dispatchEvent(new Kind(type, { ...options, pointerType: 'mouse' }));
      for (const key of ['Enter', 'Escape', 'Tab'])
        target?.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }));
      target?.dispatchEvent(new CustomEvent(wxt, { detail: { messageId: '1' }, bubbles: true }));
    }
    for (const it of [under, host]) if (it instanceof HTMLElement) it.click();
    for (const message of ours.messages) postMessage(message, '*');
    postMessage({ type: wxt, contentScriptName: 'page', messageId: '1' }, '*');
  }

  /** All that a page's script can get hold of while a card is open. */
  function reach(x: number, y: number): string {
    const selection = getSelection();
    const roots = [...document.querySelectorAll('*')].map((it) => it.shadowRoot?.textContent);
    const carets = [y, y + 50, y + 90].flatMap((at) => [
      ...document.elementsFromPoint(x, at),
      document.caretPositionFromPoint?.(x, at)?.offsetNode,
      document.caretRangeFromPoint?.(x, at)?.startContainer,
    ]);
    const targets = document
      .getAnimations()
      .map(({ effect }) => effect instanceof KeyframeEffect && effect.target);
    const nodes = [...carets, ...targets, document.activeElement, selection?.anchorNode];
    const found = nodes.map((node) => node && rootOf.call(node).textContent);
    const host = document.querySelector('div[popover]');
    const more = [host?.getHTML?.({ serializableShadowRoots: true }), host?.ariaLabel];
    const [html, body] = [document.querySelector('html')!, document.querySelector('body')!];
    return [html.outerHTML, body.innerText, `${selection}`, ...roots, ...found, ...more].join();
  }

  /** Pages that patch built-ins let these two pass. */
  const honestly =
    (run: (x: number, y: number) => unknown) =>
    (x: number, y: number): unknown => {
      const world = globalThis as { honest?: boolean };
      world.honest = true;
      const answer = run(x, y);
      world.honest = false;
      return answer;
    };
  Object.assign(globalThis, { forge: honestly(forge), reach: honestly(reach), ours });
}
