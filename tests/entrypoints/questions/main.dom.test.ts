import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeKept, readKept, replaceKept } from '../../../extension/kept.ts';
import { readKeptFile, writeKeptFile } from '../../../extension/kept-file.ts';
import { type Kept, type Question, names, nothingKept } from '../../../extension/kept-shape.ts';
import { questionsWords } from '../../../glossary/words.ts';
import { giveLocks } from '../../extension/locks.ts';
import { damageRecords } from '../../extension/damage.ts';
import { writeKept } from '../../extension/write-kept.ts';

const { saveAs } = vi.hoisted(() => ({
  saveAs: vi.fn<(name: string, text: string, type?: string) => void>(),
}));
vi.mock('../../../entrypoints/options/save-as.ts', () => ({ saveAs }));

const words = questionsWords('en');
const question = (id: string): Question => ({ id, text: `${id}?`, note: '' });
const stored = async () => (await readKept()).kept;
const storedTexts = async () => (await stored()).questions.map(({ text }) => text);

/** The page over what is kept. */
async function open(...questions: Question[]): Promise<void> {
  if (questions.length > 0) await changeKept('questions', () => questions);
  document.body.innerHTML = '<div id="app"></div>';
  vi.resetModules();
  await import('../../../entrypoints/questions/main.tsx');
}
const fillStorage = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (number: number) => screen.getByLabelText<HTMLTextAreaElement>(`Question ${number}`);
const fields = () =>
  screen.queryAllByLabelText<HTMLTextAreaElement>(/^Question /).map(({ value }) => value);
const type = (number: number, value: string) =>
  fireEvent.input(field(number), { target: { value } });
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);
const said = () => document.querySelector('.message')!.textContent;
function chooseFile(text: string): void {
  const input = screen.getByLabelText(words.import);
  Object.defineProperty(input, 'files', {
    value: [{ text: async () => text }],
    configurable: true,
  });
  fireEvent.change(input);
}

beforeEach(async () => {
  fakeBrowser.reset();
  giveLocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  saveAs.mockReset();
  document.title = 'In Plain Words';
  await replaceKept(nothingKept);
});
afterEach(() => vi.restoreAllMocks());

describe('the page of questions', () => {
  it('shows them, under a title that tells nothing', async () => {
    await open(question('a'), question('b'));
    expect([fields(), document.title]).toEqual([['a?', 'b?'], 'In Plain Words']);
  });

  it('saves what is typed where the field is left', async () => {
    await open(question('a'));
    type(1, 'Why?');
    fireEvent.blur(field(1));
    await screen.findByText(words.saved);
    expect(await storedTexts()).toEqual(['Why?']);
  });

  it('saves what is typed where the page is left', async () => {
    await open(question('a'));
    type(1, 'Why?');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () => expect(await storedTexts()).toEqual(['Why?']));
  });

  it('takes a new one, and keeps it once something is written', async () => {
    await open();
    press(words.add);
    expect(document.activeElement).toBe(field(1));
    fireEvent.blur(field(1));
    expect([await storedTexts(), fields()]).toEqual([[], ['']]);
    type(1, 'Why?');
    fireEvent.blur(field(1));
    await screen.findByText(words.saved);
    expect(await storedTexts()).toEqual(['Why?']);
  });

  it('moves, and says where to', async () => {
    await open(question('a'), question('b'));
    press('Move question 2 up');
    await waitFor(() => expect(said()).toBe('This is now question 1 of 2.'));
    expect([fields(), await storedTexts()]).toEqual([
      ['b?', 'a?'],
      ['b?', 'a?'],
    ]);
  });

  it('removes, and puts back in its place', async () => {
    await open(question('a'), question('b'), question('c'));
    press('Remove question 2');
    await screen.findByText('Removed: b?');
    expect(await storedTexts()).toEqual(['a?', 'c?']);
    press(words.undo);
    await waitFor(() => expect(fields()).toEqual(['a?', 'b?', 'c?']));
    expect(await storedTexts()).toEqual(['a?', 'b?', 'c?']);
    expect(document.activeElement).toBe(field(2));
  });

  it('removes a new one without a word at once', async () => {
    await open();
    press(words.add);
    press('Remove question 1');
    await waitFor(() => expect(fields()).toEqual([]));
    expect(screen.queryByText(words.undo)).toBeNull();
  });

  it('removes all', async () => {
    await open(question('a'), question('b'));
    press(words.clear);
    press(words.clearSure);
    await waitFor(() => expect(said()).toBe(words.cleared));
    expect([fields(), await storedTexts()]).toEqual([[], []]);
  });

  it('speaks another language at once, and its title still tells nothing', async () => {
    await open();
    await fakeBrowser.storage.local.set({ settings: { language: 'es' } });
    await waitFor(() =>
      expect(document.querySelector('main h1')!.textContent).toBe(questionsWords('es').title),
    );
    expect(document.title).toBe('In Plain Words');
  });

  it('is saved as a text', async () => {
    await open({ ...question('a'), about: { key: 'term:metastatic', title: 'metastatic' } });
    press(words.saveText);
    const [name, text, kind] = saveAs.mock.calls[0]!;
    expect([name, kind]).toEqual(['in-plain-words-questions.txt', 'text/plain']);
    expect(text).toMatch(/^My questions\n\n1\. a\?\n\nWords I looked up\n\nmetastatic: /);
  });
});

describe('changes made elsewhere', () => {
  it('appear, and what is being typed stays', async () => {
    await open(question('a'), question('b'));
    type(1, 'typing…');
    await changeKept('questions', ([a, b]) => [b!, { ...a!, note: 'from a card' }, question('c')]);
    await waitFor(() => expect(fields()).toEqual(['b?', 'typing…', 'c?']));
    fireEvent.blur(field(2));
    await screen.findByText(words.saved);
    expect((await stored()).questions[1]).toEqual({
      id: 'a',
      text: 'typing…',
      note: 'from a card',
    });
  });

  it('do not take away a question that is being typed', async () => {
    await open(question('a'), question('b'));
    type(1, 'typing…');
    await changeKept('questions', () => [question('b')]);
    await waitFor(() => expect(fields()).toEqual(['b?', 'typing…']));
    fireEvent.blur(field(2));
    await waitFor(async () => expect(await storedTexts()).toEqual(['b?', 'typing…']));
  });
});

describe('full storage', () => {
  it('keeps the text in its field, says so, and saves it once there is room', async () => {
    await open(question('a'));
    const full = fillStorage();
    type(1, 'Why?');
    fireEvent.blur(field(1));
    await waitFor(() => expect(alerts()).toEqual([words.notSaved]));
    expect(field(1).value).toBe('Why?');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    full.mockRestore();
    press(words.tryAgain);
    await screen.findByText(words.saved);
    expect([await storedTexts(), alerts()]).toEqual([['Why?'], []]);
  });

  it('saves in a copy what it cannot keep', async () => {
    await open(question('a'));
    fillStorage();
    type(1, 'Why?');
    press(words.export);
    await waitFor(() => expect(saveAs).toHaveBeenCalled());
    expect(readKeptFile(saveAs.mock.calls[0]![1]).questions).toMatchObject([{ text: 'Why?' }]);
  });

  it.each<[string, () => void]>([
    ['moving', () => press('Move question 1 down')],
    ['removing', () => press('Remove question 1')],
  ])('says where a change is not made: %s', async (_, work) => {
    await open(question('a'), question('b'));
    fillStorage();
    work();
    await waitFor(() => expect(alerts()).toEqual([words.changeNotSaved]));
    expect([fields(), await storedTexts()]).toEqual([
      ['a?', 'b?'],
      ['a?', 'b?'],
    ]);
  });

  it('takes nothing that could not be read again', async () => {
    await open(question('a'));
    type(1, 'x'.repeat(2001));
    fireEvent.blur(field(1));
    await waitFor(() => expect(alerts()).toContain(words.notSaved));
    expect([(await readKept()).state, await storedTexts()]).toEqual(['fine', ['a?']]);
  });
});

describe('a copy', () => {
  const full: Kept = {
    ...nothingKept,
    questions: [question('x'), question('y')],
    favourites: ['section:liver'],
  };

  it('holds all that is kept', async () => {
    await replaceKept(full);
    await open();
    press(words.export);
    await waitFor(() =>
      expect(saveAs.mock.calls).toEqual([['in-plain-words-copy.json', writeKeptFile(full)]]),
    );
  });

  it('takes the place of all that is kept, where the reader is sure', async () => {
    await open(question('a'));
    chooseFile(writeKeptFile(full));
    await waitFor(() => expect(alerts()[0]).toContain('The file holds 2 questions.'));
    expect(await storedTexts()).toEqual(['a?']);
    press(words.importSure);
    await waitFor(() => expect(said()).toBe(words.imported));
    expect([fields(), await stored()]).toEqual([['x?', 'y?'], full]);
  });

  it('is left alone where the reader is not', async () => {
    await open(question('a'));
    chooseFile(writeKeptFile(full));
    await screen.findByText(words.importCancel);
    press(words.importCancel);
    expect([alerts(), fields(), await storedTexts()]).toEqual([[], ['a?'], ['a?']]);
  });

  it.each([
    ['another file', '<html>', words.notOurs],
    [
      'a damaged one',
      writeKeptFile(full).replace('"x?"', '7'),
      'Nothing was changed. This file cannot be used: “questions.0.text” is 7.',
    ],
  ])('is refused where it is %s', async (_, text, reason) => {
    await open(question('a'));
    chooseFile(text);
    await waitFor(() => expect(alerts()).toEqual([reason]));
    expect([fields(), await storedTexts()]).toEqual([['a?'], ['a?']]);
  });
});

describe('a private window', () => {
  it('keeps nothing, and says so', async () => {
    await changeKept('questions', () => [question('a')]);
    vi.spyOn(browser, 'extension', 'get').mockReturnValue({
      inIncognitoContext: true,
    } as typeof browser.extension);
    await open();
    expect([alerts(), fields()]).toEqual([[words.private], []]);
    expect(screen.getByRole('button', { name: words.add }).matches(':disabled')).toBe(true);
  });
});

describe('what cannot be read', () => {
  it('is left as it is, until the reader is sure to start anew', async () => {
    await changeKept('favourites', () => ['section:liver']);
    await writeKept('questions', [{ id: 7 }]);
    await open();
    expect(alerts()).toEqual([words.unreadable]);
    press(words.add);
    type(1, 'Why?');
    fireEvent.blur(field(1));
    await waitFor(() => expect(alerts()).toContain(words.notSaved));
    expect((await readKept()).state).toBe('unreadable');
    press(words.anew);
    press(words.anewSure);
    await waitFor(() => expect(said()).toBe(words.anewDone));
    expect(alerts()).toEqual([]);
    const { kept, state } = await readKept();
    expect([state, kept.favourites, kept.questions]).toMatchObject([
      'fine',
      ['section:liver'],
      [{ text: 'Why?' }],
    ]);
  });

  it.each(names)(
    'is %s alone, where the browser cannot read that: a copy has the rest',
    async (name) => {
      const full: Kept = {
        questions: [question('a')],
        favourites: ['section:liver'],
        helpful: { 'section:liver': 'yes' },
        profile: { places: ['bone'] },
      };
      const rest = { ...full, [name]: nothingKept[name] };
      await replaceKept(full);
      damageRecords(name);
      await open();
      expect(alerts()).toEqual([words.unreadable]);
      press(words.export);
      await waitFor(() => expect(saveAs).toHaveBeenCalled());
      expect(readKeptFile(saveAs.mock.calls[0]![1])).toEqual(rest);
      press(words.anew);
      press(words.anewSure);
      await waitFor(() => expect(said()).toBe(words.anewDone));
      expect(await readKept()).toEqual({ kept: rest, state: 'fine' });
    },
  );

  it('is not in a copy; what can be read is', async () => {
    await writeKept('helpful', 'damaged');
    await open(question('a'));
    press(words.export);
    await waitFor(() => expect(saveAs).toHaveBeenCalled());
    expect(readKeptFile(saveAs.mock.calls[0]![1])).toEqual({
      ...nothingKept,
      questions: [question('a')],
    });
  });
});
