import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createNote } from '../../components/note-host.ts';
import { isExtensionHere, stopWhenExtensionGoes } from '../../extension/alive.ts';
import { browserLanguage } from '../../extension/language.ts';
import { answer, ask } from '../../extension/messages.ts';
import type { FrameState } from '../../extension/popup-port.ts';
import { readSettings, watchSettings } from '../../extension/settings.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { files, isOn as isOnFor, siteOf } from '../../extension/sites.ts';
import { fill } from '../../glossary/fill.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { keysWords } from '../../glossary/words.ts';
import { answerKeys } from './answer-keys.ts';
import { rememberExplanations } from './explanations.ts';
import { addressOfPage, canBeRead, isForReading, isTranslated, whenNotBlank } from './frames.ts';
import { type MarkedPage, markPage } from './mark-page.ts';
import { replaceEarlierCopy } from './once.ts';
import { answerPopup, mentionedIn } from './popup.ts';

/** The script in every page: marks what needs explaining while the reader has it switched on. */
export default defineUnlistedScript(() => {
  if (isForReading()) void start();
});

/** The settings that change what is painted; pointer and card ask for the others themselves. */
function painting({ density, known, markStyle }: Settings): string {
  return JSON.stringify([density, known, markStyle]);
}

async function start(): Promise<void> {
  const life = replaceEarlierCopy();
  await whenNotBlank(life.signal);
  if (life.signal.aborted || !isExtensionHere()) return;
  const site = siteOf(addressOfPage());
  const top = window.top === window;
  const explanations = rememberExplanations(life.signal);
  let { settings, state } = await readSettings();
  let marked: MarkedPage | undefined;
  let session = new AbortController();
  let paused = false;
  if (life.signal.aborted) return;

  const language = () => chooseLanguage(settings.language, browserLanguage());
  // Where settings cannot be read, so cannot the sites that are switched off.
  const isOn = () => state === 'fine' && isOnFor(site, settings);
  const leaving = stopWhenExtensionGoes(life);
  const note = createNote(document, life.signal);
  const say = (text: string) => note.say(text, { ...settings, language: language() });
  const popup = answerPopup(
    frameState,
    { show: (subject) => marked?.show(subject), resume: begin },
    life.signal,
  );

  function stateNow(): FrameState['state'] {
    if (!canBeRead()) return document.contentType === 'application/pdf' ? 'pdf' : 'no-text';
    if (!isOn()) return 'off';
    return paused ? 'paused' : (marked?.state() ?? 'reading');
  }

  function frameState(): FrameState {
    const mentioned = mentionedIn(marked?.marks() ?? []);
    return { site, state: stateNow(), translated: isTranslated(), mentioned };
  }

  function begin(): void {
    end();
    if (!isOn() || !canBeRead()) return popup.update();
    session = new AbortController();
    marked = markPage({
      explanations,
      settings: () => settings,
      language,
      awake: leaving.watch,
      say,
      hush: note.close,
      changed: popup.update,
      overloaded() {
        end();
        paused = true;
        popup.update();
      },
      signal: AbortSignal.any([life.signal, session.signal]),
    });
    popup.update();
  }

  function end(): void {
    session.abort();
    marked = undefined;
    paused = false;
  }

  function showOnToolbar(): void {
    const shown = !canBeRead() ? 'cannot-read' : isOn() ? 'on' : 'off';
    if (top) void ask('tabState', { state: shown });
  }

  const stopWatching = watchSettings((changed, now) => {
    const [wasOn, spoke, painted] = [isOn(), language(), painting(settings)];
    [settings, state] = [changed, now];
    if (language() !== spoke) explanations.forget();
    if (wasOn !== isOn()) showOnToolbar();
    if (wasOn !== isOn() || (!paused && painted !== painting(settings))) begin();
  });
  life.signal.addEventListener('abort', stopWatching);
  answerKeys(() => marked, life.signal);
  if (top)
    life.signal.addEventListener(
      'abort',
      answer({
        async switched({ on }) {
          const words = keysWords(language());
          say(fill(on ? words.on : words.off, { site: site === files ? words.files : site }));
          return true;
        },
      }),
    );
  if (!isOn() || !canBeRead()) showOnToolbar();
  begin();
}
