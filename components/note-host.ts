import hostCss from './host.css?inline';
import { createHost, parentFor } from './hosts.ts';
import noteCss from './note.css?inline';
import tokensCss from './tokens.css?inline';

/** How long a note can be read, in milliseconds. */
const lifeTime = 7000;
/** Screen readers tell only of what changes in a place that they know already. */
const noticed = 100;

interface Look {
  language: string;
  theme: string;
  textSize: string;
}

/**
 * Says one sentence in a page: at the upper edge for those who look, politely for those who
 * listen. Nothing of it is in the page at other times, and nothing in it can be pointed at.
 */
export function createNote(document: Document, signal: AbortSignal) {
  let shown: { host: HTMLElement; note: HTMLElement; life: Animation } | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', close);

  function close(): void {
    clearTimeout(writing);
    clearTimeout(ending);
    shown?.host.remove();
    shown = undefined;
  }

  function open() {
    const { host, shadow } = createHost(document);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensCss + hostCss + noteCss);
    shadow.adoptedStyleSheets = [sheet];
    const note = document.createElement('div');
    note.className = 'note';
    note.setAttribute('role', 'status');
    shadow.append(note);
    parentFor(document).append(host);
    host.showPopover();
    // It goes even where the browser has ended our script.
    const life = note.animate([{ visibility: 'visible' }, { visibility: 'hidden' }], {
      duration: lifeTime,
      easing: 'step-end',
      fill: 'forwards',
    });
    return { host, note, life };
  }

  return {
    say(text: string, { language, theme, textSize }: Look): void {
      if (signal.aborted) return;
      clearTimeout(writing);
      clearTimeout(ending);
      if (!shown?.host.isConnected) shown = open();
      const { note, life } = shown;
      note.lang = language;
      note.dataset['theme'] = theme;
      note.dataset['textSize'] = textSize;
      life.currentTime = 0;
      writing = setTimeout(() => (note.textContent = text), noticed);
      ending = setTimeout(close, lifeTime);
    },
    close,
  };
}
