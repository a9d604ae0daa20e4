import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/guide.css';
import '../../components/marked-words.css';
import '../../components/pictures.css';
import '../../components/print.css';
import { Guidance } from '../../components/Guidance.tsx';
import { coverAll } from '../../components/guide/Survival.tsx';
import { openHowTo } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { explain } from '../../glossary/explain.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { guidanceWords } from '../../glossary/words.ts';
import { type Missing, goToHash } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';
import { markWords } from '../common/marked-words.ts';
import { partsOfTexts } from './parts.tsx';
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
let covered = settings.survival === 'covered';
let missing: Missing | undefined;
const sections = readSections(partsOfTexts(language, numbers.of, covered), mark);

applyLook(settings, language);

function draw(): void {
  render(
    <Guidance
      sections={sections}
      sources={numbers.all}
      words={words}
      language={language}
      missing={missing}
      covered={covered}
      onCover={cover}
    />,
    document.querySelector('#app')!,
  );
}

function cover(now: boolean): void {
  covered = now;
  coverAll(document, covered);
  draw();
}

goToHash((now) => {
  missing = now;
  draw();
});
