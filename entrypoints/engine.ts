import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerOf } from '../glossary/page-reader.ts';
import { engine } from './common/engine.ts';

/** Reads terms and figures, for the page script; put into a page by the background. */
export default defineUnlistedScript(() => engine.putReader(readerOf));
