import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexicons } from '../glossary/lexicons.ts';
import { engine } from './common/engine.ts';

/**
 * What the engine looks for. A script of its own: the page has a turn between the two.
 */
export default defineUnlistedScript(() => engine.putLexicons(lexicons));
