import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/guide-tools.css';
import '../../components/pictures.css';
import { BackButton } from '../../components/guide-tools/BackButton.tsx';
import { HowToRead } from '../../components/HowToRead.tsx';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { showTab } from '../../extension/tabs.ts';
import { lessons } from '../../glossary/how-to-read.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { guideToolsWords, howToReadWords } from '../../glossary/words.ts';
import { type Missing, goToHash } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';
import { followWayBack } from '../common/way-back.ts';

const { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = howToReadWords(language);
const tools = guideToolsWords(language);
const all = lessons(language);
let missing: Missing | undefined;
let from: number | undefined;

applyLook(settings, language);

function draw(): void {
  render(
    <HowToRead
      lessons={all}
      words={words}
      language={language}
      covered={settings.survival === 'covered'}
      missing={missing}
      start={
        from !== undefined && <BackButton from={from} words={tools} onBack={() => showTab(from!)} />
      }
    />,
    document.querySelector('#app')!,
  );
}

await followWayBack((tab) => {
  from = tab;
  draw();
});
goToHash((now) => {
  missing = now;
  draw();
});
