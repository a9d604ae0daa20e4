import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pictures.css';
import '../../components/popup.css';
import { Popup } from '../../components/Popup.tsx';
import type { Note, Press } from '../../components/StateNote.tsx';
import type { Asking } from '../../components/SubjectRow.tsx';
import { askForAllSites, openBrowserSettings } from '../../extension/access.ts';
import { openGlossary, openGuidance, openHowTo } from '../../extension/guidance.ts';
import { setKnown } from '../../extension/known.ts';
import { browserLanguage } from '../../extension/language.ts';
import { askTab } from '../../extension/messages.ts';
import { type Frame, watchFrames } from '../../extension/frames.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings.ts';
import { switched } from '../../extension/sites.ts';
import { type FrontTab, frontTab, goBack, openPage, reload } from '../../extension/tabs.ts';
import { showState } from '../../extension/toolbar.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { cardWords, guideToolsWords, popupWords } from '../../glossary/words.ts';
import { askAbout } from '../common/ask-about.ts';
import { applyLook } from '../common/look.ts';
import { searchIn } from '../common/search.ts';
import { followFavourites } from './favourites.ts';
import { whyNoAnswer } from './reach.ts';
import { popupState } from './state.ts';

/** How long frames may take to answer before we say why they do not, in milliseconds. */
const patience = 700;
/** What passes by itself, as a rule: we go on asking. */
const passing: readonly Note[] = ['loading', 'noAnswer'];

let { settings, state } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = popupWords(language);
const search = searchIn(language);
const asking: Asking = { words: cardWords(language), onAsk: askAbout(language) };
const tab = await frontTab();
const favourites = followFavourites(language, draw);
let frames: Frame[] = [];
let why: Note | undefined;
const problems = {
  fine: undefined,
  unreadable: words.settingsUnreadable,
  newer: words.settingsNewer,
};
let problem: string | undefined = problems[state];

applyLook(settings, language);

function draw(): void {
  const shown = popupState(frames, {
    settings,
    readable: state === 'fine',
    language,
    why,
    leave: () => close(),
    onKnown: (subject, known) => void trying(() => setKnown(subject, known)),
  });
  render(
    <Popup
      state={shown}
      words={words}
      language={language}
      problem={problem}
      covered={settings.survival === 'covered'}
      asking={asking}
      favouring={{
        has: favourites.has,
        onChange: (key, on) => void changeFavourite(key, on),
      }}
      favourites={favourites.found()}
      search={search}
      onSwitch={(on) => void trying(() => switchSite(on))}
      onPress={(press) => void presses[press]()}
      onGuidance={(section) => void openGuidance(section, tab?.id).then(() => close())}
      onGlossary={(word) => void openGlossary(word, tab?.id).then(() => close())}
      onHowTo={(kind) => void openHowTo(kind, tab?.id).then(() => close())}
      onQuestions={() => void openPage('questions.html').then(() => close())}
      onSettings={() => void openPage('options.html').then(() => close())}
    />,
    document.querySelector('#app')!,
  );
}

const presses: Record<Press, () => unknown> = {
  resume: () => frames.forEach((frame) => frame.resume()),
  reload: reloadPage,
  original: reloadPage,
  allow: () => askForAllSites().then((given) => given && close()),
  allowFiles: () => openBrowserSettings().then(() => close()),
  back: () =>
    goBack(tab!.id).then(
      () => close(),
      () => {
        why = 'browserPage';
        draw();
      },
    ),
};

async function reloadPage(): Promise<void> {
  await reload(tab!.id);
  close();
}

async function switchSite(on: boolean): Promise<void> {
  const site = frames.find(({ top }) => top)?.state.site;
  if (site !== undefined) await changeSettings((present) => switched(site, on, present));
}

/** The same for what is kept, which a private window never is. */
async function changeFavourite(key: string, on: boolean): Promise<void> {
  const outcome = await favourites.change(key, on);
  problem = outcome === 'kept' ? undefined : guideToolsWords(language).notKept[outcome];
  draw();
}

/** Changes something that is stored, and says so where that fails. */
async function trying(change: () => Promise<void>): Promise<void> {
  try {
    await change();
    problem = undefined;
  } catch {
    problem ??= words.notSaved;
  }
  draw();
}

/** Asks the page to tell of itself, and says why it does not. */
async function reach(front: FrontTab): Promise<void> {
  void askTab(front.id, 'popupOpen', {});
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (frames.some(({ top }) => top)) return;
  why = await whyNoAnswer(front);
  draw();
  if (passing.includes(why)) return reach(front);
  await showState(front.id, 'cannot-read');
}

watchSettings((changed, now) => {
  [settings, state, problem] = [changed, now, problems[now]];
  applyLook(settings, language);
  draw();
});

if (tab) {
  watchFrames(tab.id, (present) => {
    frames = present;
    draw();
  });
  void reach(tab);
}
draw();
