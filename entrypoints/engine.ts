import english from 'virtual:lexicon/en';
import spanish from 'virtual:lexicon/es';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findMentions } from '../glossary/find.ts';
import type { Language } from '../glossary/languages.ts';
import { unpack } from '../glossary/lexicon.ts';
import { newPage } from '../glossary/senses.ts';
import { engine } from './common/engine.ts';

const packed: Record<Language, string> = { en: english, es: spanish };

/** Terms and figures, for the page script to find; put into a page by the background. */
export default defineUnlistedScript(() => {
  engine.put({
    finder(language) {
      const [lexicon, page] = [unpack(packed[language]), newPage()];
      const decimals = language === 'es' ? 'comma' : 'point';
      return (text, around) => findMentions(text, lexicon, page, { ...around, decimals });
    },
  });
});
