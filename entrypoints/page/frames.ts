/** Frames smaller than this, in pixels, hold no reading text. */
const smallest = { width: 300, height: 150 };

/** Whether this document is for reading: the page itself, or a large enough frame of its site. */
export function isForReading(): boolean {
  if (window.top === window) return true;
  try {
    // Throws where the frame is of another site: an advertisement, not the page.
    if (window.top?.document === undefined) return false;
  } catch {
    return false;
  }
  return innerWidth >= smallest.width && innerHeight >= smallest.height;
}

/**
 * Ends once there is something in this frame: most of a thousand frames may be blank, and whatever
 * is begun in one takes a little more of the page's memory and time. The page itself never waits.
 */
export async function whenNotBlank(signal: AbortSignal): Promise<void> {
  if (window.top === window || !isBlank()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (isBlank()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

function isBlank(): boolean {
  // A page may have taken its root away for now.
  return document.body !== null && !document.body.hasChildNodes();
}

/** The address that a frame belongs to: `about:srcdoc` and `about:blank` are their parent's. */
export function addressOfPage(): string {
  let frame: Window = window;
  try {
    while (frame.location.protocol === 'about:' && frame.parent !== frame) frame = frame.parent;
    return frame.location.href;
  } catch {
    return location.href; // a parent of another site
  }
}

const languageAtFirst = document.documentElement?.lang;

/**
 * Whether the browser seems to have translated the page since it was loaded. Chromium says so
 * in a class of its own, Firefox by another `lang`.
 */
export function isTranslated(): boolean {
  if (!document.documentElement) return false;
  const { className, lang } = document.documentElement;
  return /(^|\s)translated-(ltr|rtl)(\s|$)/.test(`${className}`) || lang !== languageAtFirst;
}

/** Whether this kind of document has text that can be marked: not a PDF, a picture, or data. */
export function canBeRead(): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}
