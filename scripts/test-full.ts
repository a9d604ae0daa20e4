/**
 * What takes longer than a test run should: the widest sweeps in real browsers, and the
 * packages made again from their own sources.
 */
import { startChecks } from './checks.ts';

const { check, tests, builds, close } = startChecks();

check('types of the build tool', 'wxt prepare');
check('packages made twice, the second time from the source package', 'node scripts/rebuild.ts', {
  show: true,
});
if (builds()) tests('full browser tests', '--project full');
process.exit(close() ? 0 : 1);
