import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stopWhenExtensionGoes } from '../../extension/alive.ts';
import { ask } from '../../extension/messages.ts';
import type { FrameState } from '../../extension/popup-port.ts';
import { type Settings, readSettings, siteOf, watchSettings } from '../../extension/settings.ts';
import { browserLanguage } from '../../extension/language.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { inOrder } from '../../page/marks.ts';
import { rememberExplanations } from './explanations.ts';
import { canBeRead, isForReading } from './frames.ts';
import { replaceEarlierCopy } from './once.ts';
import { type MarkedPage, markPage } from './mark-page.ts';
import { answerPopup, mentionedIn } from './popup.ts';

/** The script in every page: marks what needs explaining while the reader has it switched on. */
export default defineUnlistedScript(() => {
  if (isForReading()) void start();
});

async function start(): Promise<void> {
  const life = replaceEarlierCopy();
  const site = siteOf(location.href);
  const top = window.top === window;
  const explanations = rememberExplanations(life.signal);
  let { settings } = await readSettings();
  let marked: (MarkedPage & { stop(): void }) | undefined;
  if (life.signal.aborted) return;

  const language = () => chooseLanguage(settings.language, browserLanguage());
  const isOn = () => !settings.sitesOff.includes(site);
  const popup = answerPopup(frameState, (subject) => marked?.show(subject), life.signal);

  function frameState(): FrameState {
    const state = !canBeRead() ? 'cannot-read' : !isOn() ? 'off' : (marked?.state() ?? 'reading');
    return { top, site, state, mentioned: marked ? mentionedIn(inOrder(marked.index)) : [] };
  }

  function apply(): void {
    if (isOn() && !marked && canBeRead()) marked = begin();
    else if (!isOn()) {
      marked?.stop();
      marked = undefined;
    }
    if (top && (!isOn() || !canBeRead()))
      void ask('tabState', { state: isOn() ? 'cannot-read' : 'off' });
    popup.update();
  }

  function begin() {
    const session = new AbortController();
    const signal = AbortSignal.any([life.signal, session.signal]);
    const page = markPage({ explanations, language, changed: popup.update, signal });
    return { ...page, stop: () => session.abort() };
  }

  function settingsChanged(changed: Settings): void {
    const [wasOn, before] = [isOn(), language()];
    settings = changed;
    if (language() !== before) explanations.forget();
    if (!wasOn && isOn() && top) void ask('tabState', { state: 'on' });
    if (wasOn !== isOn()) apply();
  }

  const stopWatching = watchSettings(settingsChanged);
  life.signal.addEventListener('abort', stopWatching);
  stopWhenExtensionGoes(life);
  apply();
}
