import { describe } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { proveUndetected } from './detectors/prove.ts';
import { startPair } from './pair.ts';
import { proveUntouched } from './untouched/prove.ts';
import { allSites } from './untouched/table.ts';

const quick = allSites.filter((site) => site.quick);

inBothBrowsers('a page of somebody else', (setting) => {
  const pair = startPair(setting);
  describe('stays what it was', () => {
    proveUntouched(setting, pair, 'pages untouched: a few of each', quick);
  });
  describe('has probes that', () => {
    proveUndetected(setting, pair);
  });
});
