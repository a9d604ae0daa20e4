/** Everything that has to hold, in one go; closes with `N passed, N failed`. */
import { startChecks } from './checks.ts';

const { check, tests, builds, close } = startChecks();

check('types of the build tool', 'wxt prepare');
check('types', 'tsc && tsc -p glossary && tsc -p scripts');
check('lint', 'oxlint --deny-warnings');
check('format', 'prettier --check .');
check('dead code', 'knip');
tests('unit tests', '--project pure --project dom');
const built = builds();
if (built) check('Firefox add-on', 'addons-linter .output/firefox-mv3');
if (built) tests('browser tests', '--project browser');
process.exit(close() ? 0 : 1);
