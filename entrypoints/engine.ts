import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { figureFinder } from '../glossary/figures/figure-finder.ts';
import { personFamilies } from '../glossary/figures/person-families.ts';
import { mentionFinder } from '../glossary/mention-finder.ts';
import { readerOf } from '../glossary/page-reader.ts';
import { engine } from './common/engine.ts';

/** Reads terms and figures, for the page script; put into a page by the background. */
export default defineUnlistedScript(() =>
  engine.put({
    readerOf(language, lexicons, studyFamilies) {
      const findFigures = figureFinder([...personFamilies, ...studyFamilies]);
      return readerOf(language, lexicons, mentionFinder(findFigures));
    },
  }),
);
