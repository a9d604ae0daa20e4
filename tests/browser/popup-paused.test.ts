import { paused } from './popup-paused.ts';

paused(['chromium']);
