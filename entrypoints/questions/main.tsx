import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/settings.css';
import '../../components/questions.css';
import { Questions } from '../../components/Questions.tsx';
import { replaceKept, startKeptAnew } from '../../extension/kept.ts';
import { readKeptFile, writeKeptFile } from '../../extension/kept-file.ts';
import type { Kept, Question } from '../../extension/kept-shape.ts';
import { browserLanguage } from '../../extension/language.ts';
import { readSettings, watchSettings } from '../../extension/settings.ts';
import { DamagedFile } from '../../extension/saved-file.ts';
import { fill } from '../../glossary/fill.ts';
import { chooseLanguage } from '../../glossary/languages.ts';
import { questionsWords } from '../../glossary/words.ts';
import { applyLook } from '../common/look.ts';
import { saveAs } from '../options/save-as.ts';
import { asText } from './as-text.ts';
import { createDrafts } from './drafts.ts';
import { followKept } from './follow.ts';
import { lookedUpIn } from './looked-up.ts';
import { isBlank, moved, newQuestion, putBack, sheetOf, withDraft, without } from './sheet.ts';

const app = document.querySelector('#app')!;
let { settings } = await readSettings();
let message: { text: string; alarm: boolean } | undefined;
/** The question removed last, for as long as it can be had back. */
let removed: { question: Question; index: number } | undefined;
/** What a file holds that waits for the reader's answer. */
let waiting: Kept | undefined;
/** The question that the reader has just put here. */
let freshId: string | undefined;

const { kept, state, read, change } = await followKept(draw);
const drafts = createDrafts((draft) => change((all) => withDraft(all, draft)), draw);
const language = () => chooseLanguage(settings.language, browserLanguage());
const words = () => questionsWords(language());
const sheet = () => sheetOf(kept().questions, drafts.all());
const find = (id: string) => sheet().find((question) => question.id === id)!;
const lookedUp = () => lookedUpIn(sheet(), language(), settings.survival === 'covered');

// The tab's title stays as neutral as it is: titles land in the browser's history.
function draw(): void {
  applyLook(settings, language());
  render(
    <Questions
      state={state()}
      questions={sheet().map((question) => ({
        ...question,
        state: drafts.stateOf(question.id),
        fresh: question.id === freshId,
      }))}
      removed={
        removed && {
          id: removed.question.id,
          text: removed.question.text || removed.question.note,
          index: removed.index,
        }
      }
      lookedUp={lookedUp()}
      words={words()}
      language={language()}
      waiting={waiting?.questions.length}
      message={message}
      onType={(id, typed) => drafts.type(find(id), typed)}
      onSave={(id) => void drafts.save(id)}
      onAdd={add}
      onMove={(id, by) => void move(id, by)}
      onRemove={(id) => void remove(id)}
      onUndo={() => void undo()}
      onPrint={() => print()}
      onSaveText={() =>
        saveAs('in-plain-words-questions.txt', asText(sheet(), lookedUp(), words()), 'text/plain')
      }
      onExport={() => void exportKept()}
      onImport={(file) => void importKept(file)}
      onAnswer={(sure) => void answer(sure)}
      onClear={() => void clear()}
      onAnew={() => void startAnew()}
    />,
    app,
  );
}

/** Does something and says how it went; `done` is what there is to say where it went well. */
async function trying(work: () => Promise<void>, done?: () => string | undefined): Promise<void> {
  try {
    await work();
    const text = done?.();
    message = text ? { text, alarm: false } : undefined;
  } catch {
    message = { text: words().changeNotSaved, alarm: true };
  }
  draw();
}

function add(): void {
  const question = newQuestion();
  freshId = question.id;
  drafts.type(question, {});
}

const move = (id: string, by: -1 | 1) =>
  trying(
    () => change((all) => moved(all, id, by)),
    () => {
      const number = sheet().findIndex((question) => question.id === id) + 1;
      return fill(words().moved, { number: String(number), count: String(sheet().length) });
    },
  );

function remove(id: string): Promise<void> {
  const question = find(id);
  const index = sheet().findIndex((other) => other.id === id);
  return trying(async () => {
    if (kept().questions.some((other) => other.id === id)) await change((all) => without(all, id));
    drafts.drop(id);
    removed = question.text || question.note ? { question, index } : undefined;
  });
}

function undo(): Promise<void> {
  const { question, index } = removed!;
  return trying(async () => {
    await change((all) => putBack(all, question, index));
    [freshId, removed] = [question.id, undefined];
  });
}

const clear = () =>
  trying(
    async () => {
      await change(() => []);
      drafts.drop();
      removed = undefined;
    },
    () => words().cleared,
  );

/** All that is kept, and what could not be saved too. */
async function exportKept(): Promise<void> {
  await drafts.saveAll();
  await read();
  const written = drafts.all().filter((draft) => !isBlank(draft));
  const questions = sheetOf(kept().questions, written);
  saveAs('in-plain-words-copy.json', writeKeptFile({ ...kept(), questions }));
}

async function importKept(file: File): Promise<void> {
  try {
    waiting = readKeptFile(await file.text());
    message = undefined;
  } catch (error) {
    waiting = undefined;
    const isOurs = error instanceof DamagedFile && error.field !== 'kind';
    const text = isOurs
      ? fill(words().damaged, { field: error.field, value: error.value })
      : words().notOurs;
    message = { text, alarm: true };
  }
  draw();
}

async function answer(sure: boolean): Promise<void> {
  const file = waiting!;
  waiting = undefined;
  if (!sure) return draw();
  await trying(
    async () => {
      await replaceKept(file);
      drafts.drop();
      removed = undefined;
      await read();
    },
    () => words().imported,
  );
}

/** What can be read by now stays. */
const startAnew = () =>
  trying(
    async () => {
      await startKeptAnew();
      await read();
      await drafts.saveAll();
    },
    () => words().anewDone,
  );

watchSettings((changed) => {
  settings = changed;
  draw();
});
addEventListener('visibilitychange', () => document.hidden && void drafts.saveAll());
addEventListener('beforeunload', (event) => {
  void drafts.saveAll();
  if (drafts.isOpen()) event.preventDefault();
});
draw();
