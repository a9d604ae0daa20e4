import { storm } from './hostile-storm.ts';

// The one browser that tells how much of a page's time is ours.
storm(['chromium']);
