import { browser } from 'wxt/browser';
import type { Subject } from '../glossary/subject.ts';

/** A subject as a frame mentions it. */
export interface Mentioned {
  subject: Subject;
  count: number;
  /** How the page writes it the first time. */
  text: string;
  /** Whether one of its mentions is in the window now. */
  onScreen: boolean;
  /** Whether all of them are in parts of the page that are closed. */
  closed: boolean;
}

/** frame → popup: all there is to say of this frame, anew whenever it changes. */
export interface FrameState {
  /** The site by which it is switched on and off; of a tab's own address the popup knows better. */
  site: string;
  /**
   * `paused`: the page changes so much that following it would slow it down.
   * `pdf`, `no-text`: a PDF, or another kind of document that is no web page.
   */
  state: 'reading' | 'read' | 'paused' | 'off' | 'pdf' | 'no-text';
  /** Whether the browser seems to have translated the page. */
  translated: boolean;
  /** In order of appearance. */
  mentioned: Mentioned[];
}

/** popup → frame. */
export type Order = { show: Subject } | { resume: true };

export const portName = 'popup';

/** What a frame does when the popup says so. */
export interface Orders {
  show(subject: Subject): void;
  /** Reads a page again that was too much before. */
  resume(): void;
}

/** In a frame: connects to the popup that has just opened. */
export function connectToPopup(orders: Orders) {
  const port = browser.runtime.connect({ name: portName });
  let open = true;
  port.onDisconnect.addListener(() => (open = false));
  port.onMessage.addListener((message: unknown) => {
    const order = message as Order;
    if ('show' in order) orders.show(order.show);
    else orders.resume();
  });
  return {
    isOpen: () => open,
    tell(state: FrameState): void {
      if (open) port.postMessage(state);
    },
  };
}
