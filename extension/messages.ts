import { browser } from 'wxt/browser';
import type { Explanation } from '../glossary/explanation.ts';
import type { Subject } from '../glossary/subject.ts';
import type { Asked } from './questions.ts';

/** Every message: what is asked, and what is answered. */
export interface Messages {
  /** page → background: explanations in the reader's language, in the order asked for. */
  explain: { ask: { subjects: Subject[] }; answer: (Explanation | null)[] };
  /** page → background: put our style sheet into the asking document. */
  style: { ask: { css: string }; answer: true };
  /** page → background: put the engine into the asking document. */
  engine: { ask: Record<string, never>; answer: true };
  /** page → background: open the guidance page; answered once it is open. A card cannot link to it: see ARCHITECTURE.md. */
  openGuidance: { ask: { section?: string }; answer: true };
  /** background or a page of ours → the guide, the glossary or the page on figures, in this tab: go to a part, and offer a way back to the tab `from`. */
  comeTo: { ask: { tab: number; hash: string; from?: number }; answer: true };
  /** page → background: open the page on how to read figures, at one kind; answered once it is open. */
  openHowTo: { ask: { kind: string }; answer: true };
  /** page → background: a subject need not be explained any more, or is to be again. */
  know: { ask: { subject: Subject; known: boolean }; answer: boolean };
  /** page → background: put a question about a subject, called so, on the reader's sheet. */
  askAbout: { ask: { subject: Subject; title: string }; answer: Asked };
  /** page → background: show on the toolbar button how it stands with this tab. */
  tabState: { ask: { state: TabState }; answer: true };
  /** popup → page: every frame is to connect to the popup (popup-port.ts). */
  popupOpen: { ask: Record<string, never>; answer: true };
  /** background → page: what a reader wants by key. Only the frame whose turn it is answers. */
  order: { ask: { order: CursorOrder; turn: Turn }; answer: true };
  /** background → page: its site has been switched on or off by key; the top frame says so. */
  switched: { ask: { on: boolean }; answer: true };
}

/** Next and previous mark, its card opened or closed, and how many there are. */
export type CursorOrder = 'next' | 'previous' | 'card' | 'count';

/**
 * The frames of a tab in the order in which one of them may answer, if it has anything marked:
 * that with the focus, that with the cursor, the page itself, any other.
 */
export const turns = ['focus', 'cursor', 'top', 'any'] as const;

type Turn = (typeof turns)[number];

export type TabState = 'on' | 'off' | 'cannot-read';

/** For one request in all, the second try included: as long as a reader waits calmly. */
const deadline = 1500;
/** When the first try is given up: a request pending when a worker dies never settles. */
const secondTry = 600;

type Name = keyof Messages;

/** What came back, or `undefined` if nobody answered within 1.5 s. Never throws. */
export async function ask<N extends Name>(
  name: N,
  argument: Messages[N]['ask'],
): Promise<Messages[N]['answer'] | undefined> {
  const send = () =>
    browser.runtime.sendMessage({ name, argument }) as Promise<Messages[N]['answer']>;
  return (await within(secondTry, send)) ?? (await within(deadline - secondTry, send));
}

/** The same to the frames of a tab; the first to answer counts. */
export async function askTab<N extends Name>(
  tab: number,
  name: N,
  argument: Messages[N]['ask'],
): Promise<Messages[N]['answer'] | undefined> {
  return within(deadline, () => browser.tabs.sendMessage(tab, { name, argument }));
}

type Answers = {
  [N in Name]?: (argument: Messages[N]['ask'], sender: Sender) => Promise<Messages[N]['answer']>;
};

/** Who asks: the parts of a message's sender that we use. */
export interface Sender {
  id?: string | undefined;
  /** Of the page, the frame or the worker. */
  url?: string | undefined;
  documentId?: string;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
}

/**
 * Answers messages of our own extension; returns how to stop. Where several pages answer the
 * same name, `isMine` tells by the argument which of them does, and by the sender whether any may.
 */
export function answer(
  answers: Answers,
  isMine: (argument: unknown, sender: Sender) => boolean = () => true,
): () => void {
  const listener = (message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (!isMine(message.argument, sender)) return undefined;
    const reply = answers[message.name] as
      ((argument: unknown, sender: Sender) => Promise<unknown>) | undefined;
    return reply?.(message.argument, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether a page of ours asks, or the background: no script in somebody's page. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isMessage(message: unknown): message is { name: Name; argument: unknown } {
  return (
    typeof message === 'object' && message !== null && 'name' in message && 'argument' in message
  );
}

async function within<T>(time: number, send: () => Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, time));
  try {
    return await Promise.race([send(), late]);
  } catch {
    return undefined; // nobody listens there: a store page, or a worker that has just gone
  }
}
