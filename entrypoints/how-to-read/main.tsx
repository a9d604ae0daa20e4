import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/guidance.css';
import '../../components/pictures.css';
import { HowToRead } from '../../components/HowToRead.tsx';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings } from '../../extension/settings.ts';
import { lessons } from '../../glossary/how-to-read.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { howToReadWords } from '../../glossary/words.ts';
import { type Missing, goToHash } from '../common/hash.ts';
import { applyLook } from '../common/look.ts';

const { settings } = await readSettings();
const language = chooseLanguage(settings.language, browserLanguage());
const words = howToReadWords(language);
const all = lessons(language);

applyLook(settings, language);

function draw(missing?: Missing): void {
  render(
    <HowToRead
      lessons={all}
      words={words}
      language={language}
      covered={settings.survival === 'covered'}
      missing={missing}
    />,
    document.querySelector('#app')!,
  );
}

goToHash(draw);
