import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './locate.ts';

/** A browser with the extension in it, as a reader would use it. */
export interface Reader {
  name: BrowserName;
  browser: Browser;
  /** Installs the extension from a folder while the browser runs, and removes it again. */
  install(folder: string): Promise<void>;
  uninstall(): Promise<void>;
  /** Evaluates an expression where the extension's API is at hand. */
  inExtension<T>(expression: string): Promise<T>;
  /** Stops the background worker, as the browser does when it is idle. Chromium only. */
  killWorker?: () => Promise<void>;
  /** Leaves the background alone until the browser has put it to sleep, as it does when it is idle. */
  fallAsleep(): Promise<void>;
  /** Gives the extension access to all sites or takes it away, as a reader does in the browser. */
  setAccess(given: boolean): Promise<void>;
  /** Whether it may read files, and whether it is on at all: the same. Chromium only. */
  setFileAccess?: (given: boolean) => Promise<void>;
  setEnabled?: (on: boolean) => Promise<void>;
  /** The card shown in a page, from inside its closed shadow root. */
  card(page: Page): Promise<CardNode | undefined>;
  /** Where a node of the card is, in the window's pixels. */
  boxOf(page: Page, node: CardNode): Promise<Box>;
  /** The sentence said in a page to those who go by key, the same way. */
  note(page: Page): Promise<CardNode | undefined>;
  /** Does what a command of the manifest does, as its keys would. */
  command(page: Page, name: string): Promise<void>;
  /** What a screen reader is told of a page, a line an element, with its role: "button Close". */
  heard(page: Page): Promise<string[]>;
  /** Presses what a node of the card shows, with a real click. */
  press(page: Page, node: CardNode): Promise<void>;
  /** Opens the toolbar popup over a page. */
  popup(page: Page): Promise<Popup>;
  /** The addresses of all open tabs. */
  addresses(): Promise<string[]>;
  /** Opens a page of the extension in a tab: "guidance.html#cryoablation". */
  extensionPage(path: string): Promise<Page>;
  /** Goes back in a tab's history. */
  back(page: Page): Promise<void>;
  /** Evaluates an expression in any page, those of the extension too; the answer as JSON knows it. */
  evaluate<T>(page: Page, expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An element of the card, or a text in it. */
export interface CardNode {
  /** Element name, or `#text`. */
  name: string;
  /** Of a text node. */
  text: string;
  attributes: Record<string, string>;
  children: CardNode[];
  /** What the browser's protocol calls it. */
  handle: number | string;
}

export interface Popup {
  /** Evaluates JavaScript in which `view` is the popup's window. */
  evaluate<T>(expression: string): Promise<T>;
  isOpen(): Promise<boolean>;
  /** Presses a key as a hand does: "Tab", "Enter", "b". */
  key(name: string): Promise<void>;
  /** As of a page. */
  heard(): Promise<string[]>;
  /** PNG, where the browser can take one. */
  picture?: (() => Promise<Uint8Array>) | undefined;
}

export interface ReaderOptions {
  /** Folder of the built extension; without it, the browser alone. */
  extension?: string | undefined;
  /** Leaves the page open that the extension shows after its installation; otherwise it is closed. */
  firstRun?: boolean;
  /** Whether the extension may run in private windows. */
  inPrivate?: boolean;
  /** Folder of a profile to keep; without it, a fresh one. */
  profile?: string | undefined;
  headless?: boolean;
  /** "host:port" of a proxy for every request, those to this machine included. */
  proxy?: string | undefined;
  width?: number;
  height?: number;
}

/** All texts below a node, one a line. */
export function cardText(node: CardNode | undefined): string {
  if (!node) return '';
  return [node.text, ...node.children.map(cardText)].filter(Boolean).join('\n');
}

/** The first element of a name with this text or accessible name. */
export function findIn(node: CardNode, name: string, label: string): CardNode | undefined {
  if (node.name === name && (node.attributes['aria-label'] ?? cardText(node)) === label)
    return node;
  for (const child of node.children) {
    const found = findIn(child, name, label);
    if (found) return found;
  }
  return undefined;
}

/**
 * Asks again and again until the answer is good, for a time (milliseconds) that is enough on a
 * machine which does much else. @throws naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  time = 10_000,
): Promise<T> {
  const end = Date.now() + time;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${time} ms in vain for ${what}`);
}
