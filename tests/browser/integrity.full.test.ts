import { pageTypes } from './integrity-pages.ts';
import { staysWhatItWas } from './integrity-suite.ts';

staysWhatItWas(
  ['firefox'],
  pageTypes.filter((_, i) => i % 3 !== 0),
);
