import sections from 'virtual:guidance';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/guide.css';
import '../../components/guide-tools.css';
import '../../components/pictures.css';
import '../../components/print.css';
import '../../components/glossary.css';
import { GlossaryPage } from '../../components/glossary/GlossaryPage.tsx';
import type { GlossaryWords } from '../../components/glossary/words.ts';
import { BackButton } from '../../components/guide-tools/BackButton.tsx';
import { openGuidance } from '../../extension/guidance.ts';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { ownTab, showTab } from '../../extension/tabs.ts';
import { idOf, partAt, partsOf } from '../../glossary/browse.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import {
  cardWords,
  glossaryPageWords,
  guidanceWords,
  guideToolsWords,
  popupWords,
} from '../../glossary/words.ts';
import { askAbout } from '../common/ask-about.ts';
import { type Missing, goToHash, goToPart } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';
import { printParts } from '../common/print-parts.ts';
import { searchIn } from '../common/search.ts';
import { followWayBack } from '../common/way-back.ts';

const { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words: GlossaryWords = {
  page: glossaryPageWords(language),
  card: cardWords(language),
  popup: popupWords(language),
  tools: guideToolsWords(language),
  survival: guidanceWords(language).survival,
};
const search = searchIn(language);
const parts = partsOf(language);
const ids = new Set(parts.letters.flatMap(({ entries }) => entries.map(idOf)));
let part = parts.letters.find(({ entries }) => entries.length > 0)!;
let missing: Missing | undefined;
let everything = false;
let from: number | undefined;

applyLook(settings, language);

function draw(): void {
  render(
    <GlossaryPage
      {...{ parts, part, missing, everything, words, language, search }}
      covered={settings.survival === 'covered'}
      start={
        from !== undefined && (
          <BackButton from={from} words={words.tools} onBack={() => showTab(from!)} />
        )
      }
      sectionTitle={(id) => sections[id]?.title ?? id}
      onAsk={askAbout(language)}
      onWord={goToPart}
      onGuidance={(section) => void ownTab().then((own) => openGuidance(section, own))}
      speed={settings.speed}
      onPrint={(id) => printParts([wordAt(id)!])}
      onPrintPart={() => print()}
      onPrintAll={printAll}
    />,
    document.querySelector('#app')!,
  );
}

function wordAt(id: string): HTMLElement | null | undefined {
  return document.getElementById(id)?.closest('article');
}

/** All letters come onto the page, and go again once it is printed. */
function printAll(): void {
  const back = document.activeElement;
  const show = (all: boolean) => {
    everything = all;
    draw();
  };
  show(true);
  addEventListener(
    'afterprint',
    () => {
      show(false);
      back?.scrollIntoView({ block: 'nearest' });
    },
    { once: true },
  );
  print();
}

await followWayBack((tab) => {
  from = tab;
  draw();
});
goToHash(
  (now, id) => {
    missing = now;
    part = partAt(parts, id, part) ?? part;
    draw();
    const more = wordAt(id)?.querySelector<HTMLDetailsElement>('.more');
    if (more) more.open = true;
  },
  (id) => ids.has(id),
);
