import { shares } from './integrity-pages.ts';
import { staysWhatItWas } from './integrity-suite.ts';

staysWhatItWas(['chromium'], shares.most);
staysWhatItWas(['firefox'], shares.rest);
