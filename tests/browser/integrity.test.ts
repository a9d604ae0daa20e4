import { pageTypes } from './integrity-pages.ts';
import { staysWhatItWas } from './integrity-suite.ts';

staysWhatItWas(['chromium'], pageTypes);
// One of three in Firefox; the others in the full run.
staysWhatItWas(
  ['firefox'],
  pageTypes.filter((_, i) => i % 3 === 0),
);
