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
  top: boolean;
  /** The site by which it is switched on and off. */
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
type Order = { show: Subject } | { resume: true };

const portName = 'popup';

/** What frames say within this time, in milliseconds, is told together: there may be hundreds. */
const together = 20;

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

/** In the popup: one frame of the tab. */
export interface Frame extends Orders {
  id: number;
  state: FrameState;
}

/** In the popup: keeps the list of a tab's frames, from connecting to going away. */
export function watchFrames(tab: number, changed: (frames: Frame[]) => void): void {
  const frames = new Map<number, Frame>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function report(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed([...frames.values()].toSorted((a, b) => a.id - b.id));
    }, together);
  }
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.tab?.id !== tab) return;
    const id = port.sender.frameId ?? 0;
    const order = (it: Order) => port.postMessage(it);
    let frame: Frame | undefined;
    port.onMessage.addListener((message: unknown) => {
      frame = {
        id,
        state: message as FrameState,
        show: (subject) => order({ show: subject }),
        resume: () => order({ resume: true }),
      };
      frames.set(id, frame);
      report();
    });
    port.onDisconnect.addListener(() => {
      // One that was asked twice has connected anew.
      if (frames.get(id) !== frame) return;
      frames.delete(id);
      report();
    });
  });
}
