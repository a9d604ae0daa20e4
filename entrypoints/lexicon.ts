import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexicons } from '../glossary/lexicons.ts';
import { engine } from './common/engine.ts';

/** What the engine looks for. */
export default defineUnlistedScript(() => engine.put({ lexicons }));
