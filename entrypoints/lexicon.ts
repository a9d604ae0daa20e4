import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexicons } from '../glossary/lexicons.ts';
import { engine } from './common/engine.ts';

/**
 * What the engine looks for. A script of its own: the two together would hold the page up for
 * longer at a time than it may feel.
 */
export default defineUnlistedScript(() => engine.putLexicons(lexicons));
