import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/settings.css';
import { Settings } from '../../components/Settings.tsx';
import { openShortcuts, readShortcuts } from '../../extension/commands.ts';
import { browserLanguage } from '../../extension/language.ts';
import {
  changeSettings,
  readSettings,
  readStored,
  replaceSettings,
  watchSettings,
} from '../../extension/settings.ts';
import { DamagedFile } from '../../extension/saved-file.ts';
import { readExport, writeExport } from '../../extension/settings-file.ts';
import type { Stored } from '../../extension/settings-shape.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { fill } from '../../glossary/fill.ts';
import { choicesWords, settingsWords } from '../../glossary/words.ts';
import { applyLook } from '../common/look.ts';
import { namesOfSites, namesOfSubjects } from './names.ts';
import { saveAs } from './save-as.ts';

let { settings, state } = await readSettings();
let shortcuts = await readShortcuts();
const language = () => chooseLanguage(settings.language, browserLanguage());
let words = settingsWords(language());
let message: { text: string; alarm: boolean } | undefined;
if (state !== 'fine') message = { text: words[state], alarm: true };

function draw(): void {
  words = settingsWords(language());
  applyLook(settings, language());
  document.title = words.title;
  render(
    <Settings
      values={settings}
      sitesOff={namesOfSites(settings.sitesOff, language())}
      sitesOn={namesOfSites(settings.sitesOn, language())}
      known={namesOfSubjects(settings.known, language())}
      words={words}
      choiceWords={choicesWords(language())}
      message={message}
      shortcuts={shortcuts}
      onShortcuts={() => void showShortcuts()}
      onChoose={(name, value) => void store(() => changeSettings(() => ({ [name]: value })))}
      onRemove={(list, key) =>
        void store(() =>
          changeSettings((now) => ({ [list]: now[list].filter((other) => other !== key) })),
        )
      }
      onExport={() => void exportSettings()}
      onImport={(file) => void importSettings(file)}
      onReset={() => void replace({}, 'resetDone')}
    />,
    document.querySelector('#app')!,
  );
}

/** Stores a change and says how it went, in the language that is then chosen. */
async function store(
  change: () => Promise<void>,
  done: 'saved' | 'imported' | 'resetDone' = 'saved',
): Promise<void> {
  try {
    await change();
    ({ settings, state } = await readSettings());
    message = { text: settingsWords(language())[done], alarm: false };
  } catch {
    ({ state } = await readSettings());
    message = { text: state === 'fine' ? words.notSaved : words[state], alarm: true };
  }
  draw();
}

const replace = (stored: Stored, done: 'imported' | 'resetDone') =>
  store(() => replaceSettings(stored), done);

async function exportSettings(): Promise<void> {
  try {
    saveAs('in-plain-words-settings.json', writeExport(await readStored()));
  } catch {
    message = { text: words[state === 'newer' ? 'newer' : 'unreadable'], alarm: true };
    draw();
  }
}

async function importSettings(file: File): Promise<void> {
  try {
    const stored = readExport(await file.text());
    await replace(stored, 'imported');
  } catch (error) {
    const isOurs = error instanceof DamagedFile && error.field !== 'kind';
    message = {
      text: isOurs
        ? fill(words.damaged, { field: error.field, value: error.value })
        : words.notOurs,
      alarm: true,
    };
    draw();
  }
}

async function showShortcuts(): Promise<void> {
  try {
    await openShortcuts();
  } catch {
    message = { text: words.keysNotShown, alarm: true };
    draw();
  }
}

// Keys are changed on a page of the browser: what counts then is shown on the way back.
addEventListener('focus', async () => {
  shortcuts = await readShortcuts();
  draw();
});

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
