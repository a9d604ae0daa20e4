import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/popup.css';
import { Popup } from '../../components/Popup.tsx';
import { openGuidance } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { askTab } from '../../extension/messages.ts';
import { type Frame, watchFrames } from '../../extension/popup-port.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import { activeTab } from '../../extension/tabs.ts';
import { showState } from '../../extension/toolbar.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { popupWords } from '../../glossary/words.ts';
import { popupState } from './state.ts';

/** How long frames may take to answer before we say that we cannot read the page. */
const patience = 800;

const { settings, readable } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = popupWords(language);
const tab = await activeTab();
let frames: Frame[] = [];
let late = false;
let problem = readable ? undefined : words.settingsUnreadable;

document.documentElement.lang = language;

function draw(): void {
  render(
    <Popup
      state={popupState(frames, late, language, () => close())}
      words={words}
      language={language}
      problem={problem}
      onSwitch={(on) => void switchSite(on)}
      onResume={() => frames.forEach((frame) => frame.resume())}
      onGuidance={(section) => void openGuidance(section).then(() => close())}
    />,
    document.querySelector('#app')!,
  );
}

async function switchSite(on: boolean): Promise<void> {
  const site = frames.find(({ state }) => state.top)?.state.site;
  if (site === undefined) return;
  try {
    const { settings: present } = await readSettings();
    const others = present.sitesOff.filter((it) => it !== site);
    await changeSettings({ sitesOff: on ? others : [...others, site] });
    problem = undefined;
  } catch {
    problem = words.notSaved;
  }
  draw();
}

if (tab !== undefined) {
  watchFrames(tab, (present) => {
    frames = present;
    draw();
  });
  void askTab(tab, 'popupOpen', {});
}
setTimeout(() => {
  late = true;
  if (frames.length === 0 && tab !== undefined) void showState(tab, 'cannot-read');
  draw();
}, patience);
draw();
