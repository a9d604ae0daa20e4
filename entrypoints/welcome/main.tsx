import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/settings.css';
import '../../components/marked-words.css';
import { Welcome } from '../../components/Welcome.tsx';
import { openGuidance, openHowTo } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings.ts';
import { openPage } from '../../extension/tabs.ts';
import { explain } from '../../glossary/explain.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { choicesWords, settingsWords, welcomeWords } from '../../glossary/words.ts';
import { applyLook } from '../common/look.ts';
import { markWords } from '../common/marked-words.ts';

let { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = welcomeWords(language);
let problem: string | undefined;

const { mark } = markWords({
  explain: (subject) => explain(subject, language),
  language,
  settings: () => settings,
  onGuidance: (section) => void openGuidance(section),
  onHowTo: (kind) => void openHowTo(kind),
  signal: new AbortController().signal,
});

document.title = words.title;

function draw(): void {
  applyLook(settings, language);
  render(
    <Welcome
      words={words}
      choiceWords={choicesWords(language)}
      values={settings}
      firefox={import.meta.env.FIREFOX}
      problem={problem}
      onSample={mark}
      onChoose={(name, value) => void choose({ [name]: value })}
      onGuidance={() => void openGuidance()}
      onSettings={() => void openPage('options.html')}
    />,
    document.querySelector('#app')!,
  );
}

async function choose(change: Partial<typeof settings>): Promise<void> {
  try {
    await changeSettings(() => change);
    problem = undefined;
  } catch {
    problem = settingsWords(language).notSaved;
  }
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
