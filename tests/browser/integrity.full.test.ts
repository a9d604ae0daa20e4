import { shares } from './integrity-pages.ts';
import { staysWhatItWas } from './integrity-suite.ts';

staysWhatItWas(['chromium'], shares.rest);
staysWhatItWas(['firefox'], shares.most);
