import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/guide.css';
import '../../components/guide-tools.css';
import '../../components/marked-words.css';
import '../../components/pictures.css';
import '../../components/print.css';
import { Guidance } from '../../components/Guidance.tsx';
import { coverAll } from '../../components/guide/Survival.tsx';
import { openHowTo } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { ownTab } from '../../extension/tabs.ts';
import { explain } from '../../glossary/explain.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { guidanceWords } from '../../glossary/words.ts';
import { type Missing, goToHash } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';
import { markWords } from '../common/marked-words.ts';
import { partsOfTexts } from './parts.tsx';
import { numberSources, readSections } from './sections.tsx';
import { guideTools } from './tools.tsx';

let { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = guidanceWords(language);
const numbers = numberSources();
const { mark } = markWords({
  explain: (subject) => explain(subject, language),
  language,
  settings: () => settings,
  onGuidance: (section) => (location.hash = section),
  onHowTo: (kind) => void ownTab().then((own) => openHowTo(kind, own)),
  signal: new AbortController().signal,
});
let covered = settings.survival === 'covered';
let missing: Missing | undefined;
const islands: HTMLElement[] = [];
const sections = readSections(partsOfTexts(language, numbers.of, covered), (island) => {
  mark(island);
  islands.push(island);
});
const tools = await guideTools({
  language,
  sections: sections.map(({ matter: { id, title } }) => ({ id, title })),
  islandOf: (id) => islands.find((island) => island.closest('article')?.id === id),
  settings: () => settings,
  covered: () => covered,
  sources: numbers.all,
  onSetting: set,
  redraw: draw,
});

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
      tools={tools.shown()}
    />,
    document.querySelector('#app')!,
  );
  tools.drawn();
}

function cover(now: boolean): void {
  covered = now;
  coverAll(document, covered);
  draw();
}

/** A setting is in force here at once, and holds for this page where it cannot be kept. */
function set(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  applyLook(settings, language);
  if (change.survival) cover(change.survival === 'covered');
}

goToHash((now) => {
  missing = now;
  draw();
});
