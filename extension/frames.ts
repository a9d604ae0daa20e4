import { browser } from 'wxt/browser';
import { frameStateIn } from './frame-state.ts';
import { type FrameState, type Order, type Orders, portName } from './popup-port.ts';
import { siteOf } from './sites.ts';

/** What frames say within this time, in milliseconds, is told together: there may be hundreds. */
const together = 20;

/** In the popup: one frame of the tab. */
export interface Frame extends Orders {
  id: number;
  /** Whether it is the page itself. The browser says so, not the frame. */
  top: boolean;
  state: FrameState;
}

/** Keeps the list of a tab's frames, from connecting to going away. What has no shape is not heard. */
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
    const top = id === 0;
    const known = top ? siteOfTab(port.sender.tab.url) : undefined;
    const order = (it: Order) => port.postMessage(it);
    let frame: Frame | undefined;
    port.onMessage.addListener((message: unknown) => {
      const said = frameStateIn(message);
      if (!said) return;
      frame = {
        id,
        top,
        state: { ...said, site: known ?? said.site },
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

/** By the address that the browser tells of a tab; of a blank page it tells none that is a site's. */
function siteOfTab(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?|file|blob):/.test(url) ? siteOf(url) : undefined;
}
