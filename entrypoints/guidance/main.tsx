import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/marked-words.css';
import { Guidance } from '../../components/Guidance.tsx';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { explain } from '../../glossary/explain.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { guidanceWords } from '../../glossary/words.ts';
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
  signal: new AbortController().signal,
});
const sections = readSections(words, numbers.of, mark);

applyLook(settings, language);
document.title = words.title;

/** The address names a section, "top", a source, or nothing; anything else is missing. */
function isMissing(): boolean {
  const id = decodeURIComponent(location.hash.slice(1));
  return id !== '' && document.getElementById(id) === null;
}

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

/** Brings the section of the address into view, with the focus on it. */
function goToSection(): void {
  draw(isMissing());
  const element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}

draw(false);
goToSection();
addEventListener('hashchange', goToSection);
