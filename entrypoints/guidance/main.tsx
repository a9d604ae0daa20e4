import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/marked-words.css';
import '../../components/pictures.css';
import { Guidance } from '../../components/Guidance.tsx';
import { openHowTo } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { explain } from '../../glossary/explain.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { guidanceWords } from '../../glossary/words.ts';
import { goToHash } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';
import { markWords } from '../common/marked-words.ts';
import { numberSources, readSections } from './sections.tsx';

const { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = guidanceWords(language);
const numbers = numberSources();
const { mark } = markWords({
  explain: (subject) => explain(subject, language),
  language,
  settings: () => settings,
  onGuidance: (section) => (location.hash = section),
  onHowTo: (kind) => void openHowTo(kind),
  signal: new AbortController().signal,
});
const sections = readSections(words, numbers.of, mark);

applyLook(settings, language);
document.title = words.title;

function draw(missing: boolean): void {
  render(
    <Guidance
      sections={sections}
      sources={numbers.all}
      words={words}
      language={language}
      missing={missing}
    />,
    document.querySelector('#app')!,
  );
}

goToHash(draw);
