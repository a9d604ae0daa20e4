import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { studyFamilies } from '../glossary/figures/study-families.ts';
import { engine } from './common/engine.ts';

/** The figures of studies, which the engine reads beside those of a person. */
export default defineUnlistedScript(() => engine.put({ studyFamilies }));
