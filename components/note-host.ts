import { type Look, createHost, keepShown, parentFor } from './hosts.ts';
import noteCss from './note.css?inline';

/** How long a note can be read, in milliseconds. */
const lifeTime = 7000;
/** Screen readers tell only of what changes in a place that they know already. */
const noticed = 100;

/**
 * Says one sentence in a page: at the upper edge for those who look, politely for those who
 * listen. It goes with Escape or a press anywhere, with the page, and by itself, but not
 * in steady mode. Nothing of it is in the page at other times, and nothing in it can be pointed at.
 */
export function createNote(document: Document, signal: AbortSignal) {
  let shown: { host: HTMLElement; note: HTMLElement; end: AbortController } | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', close);

  function close(): void {
    clearTimeout(writing);
    clearTimeout(ending);
    shown?.end.abort();
    shown?.host.remove();
    shown = undefined;
  }

  function open() {
    const { host, box: note } = createHost(document, 'note', 'status', noteCss);
    parentFor(document).append(host);
    host.showPopover();
    const end = new AbortController();
    const whileShown = { capture: true, passive: true, signal: end.signal };
    end.signal.addEventListener('abort', keepShown(note));
    // Nothing of ours stays in a page that is only kept for going back to.
    for (const type of ['pointerdown', 'pagehide'])
      addEventListener(type, ({ isTrusted }) => isTrusted && close(), whileShown);
    addEventListener(
      'keydown',
      ({ isTrusted, key }) => isTrusted && key === 'Escape' && close(),
      whileShown,
    );
    return { host, note, end };
  }

  return {
    say(text: string, { language, theme, textSize, steady }: Look & { language: string }): void {
      if (signal.aborted) return;
      clearTimeout(writing);
      clearTimeout(ending);
      if (!shown?.host.isConnected) {
        close();
        shown = open();
      }
      const { note } = shown!;
      note.lang = language;
      Object.assign(note.dataset, { theme, textSize, steady });
      writing = setTimeout(() => (note.textContent = text), noticed);
      if (steady === 'off') ending = setTimeout(close, lifeTime);
    },
    close,
  };
}
