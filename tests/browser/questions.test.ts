import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press as pressIn } from '../../scripts/browsers/popup.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';
import { screens } from './popup-tools.ts';

const { questions: words, card: cardWords, popup: popupWords } = screens;

inBothBrowsers('the questions', (setting) => {
  let reader: Reader;
  let article: Page;
  let sheet: Page;

  const ask = <T>(expression: string) => reader.evaluate<T>(sheet, expression);
  const text = () => ask<string>('document.body.innerText');
  const says = (sentence: string) =>
    until(sentence, async () => (await text().catch(() => '')).includes(sentence));
  const texts = (label = 'Question') =>
    ask<string[]>(`[...document.querySelectorAll('.question label')]
      .filter((label) => label.textContent.startsWith('${label}'))
      .map((label) => label.control.value)`);
  const has = (...expected: string[]) =>
    until(expected.join(), async () => `${await texts().catch(() => '')}` === `${expected}`);
  const focus = (label: string) =>
    until(`${label}, focused`, () =>
      ask<boolean>(`(() => {
        const wanted = ${JSON.stringify(label)};
        const control = [...document.querySelectorAll('label')].find((it) => it.textContent === wanted)?.control
          ?? [...document.querySelectorAll('button')].find((it) => (it.ariaLabel ?? it.textContent) === wanted);
        control?.focus();
        return control !== undefined && document.activeElement === control;
      })()`),
    );
  const focused = () =>
    ask<string>('document.activeElement.ariaLabel ?? document.activeElement.textContent');
  const press = async (label: string) => {
    await focus(label);
    await sheet.keyboard.press('Enter');
  };
  const append = async (label: string, more: string) => {
    await focus(label);
    await sheet.keyboard.press('End');
    await sheet.keyboard.type(more);
  };
  const giveFile = (content: string) =>
    ask(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(content)}], 'a.json'));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
  const reload = async () => {
    await ask('(globalThis.old = true, setTimeout(() => location.reload()), true)');
    await until('the page anew', () =>
      ask<boolean>("!globalThis.old && document.querySelector('main') !== null").catch(() => false),
    );
  };

  beforeAll(async () => {
    reader = await setting.start();
    article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    await until('marks', async () => (await paintedWords(article)).length > 0);
    await article.bringToFront();
  });

  const metastatic = 'What does “metastatic” mean for me?';
  const cryoablation = 'What does “cryoablation” mean for me?';

  it('come from a card', async () => {
    await article.mouse.move(2, 2);
    await openCard(reader, article, 'metastatic');
    await pressOnCard(reader, article, cardWords.more);
    await pressOnCard(reader, article, cardWords.ask);
    await until('the answer', async () =>
      cardText(await reader.card(article)).includes(cardWords.asked.added),
    );
    sheet = await reader.extensionPage('questions.html');
    await has(metastatic);
    await says(words.lookedUp);
    expect(await ask('document.title')).toBe('In Plain Words');
  });

  it('come from the popup, onto an open sheet, and the popup leads to them', async () => {
    const popup = await reader.popup(article);
    await pressIn(popup, 'button', cardWords.ask, 'cryoablation');
    await has(metastatic, cryoablation);
    const open = async () =>
      (await reader.addresses()).filter((address) => address.endsWith('/questions.html')).length;
    const before = await open();
    await pressIn(popup, 'button', popupWords.questions);
    await until('one more page', async () => (await open()) > before);
    await sheet.bringToFront();
  });

  it('are saved as they are typed, with notes', async () => {
    await append('Question 1', ' And now?');
    await says(words.saved);
    await append('Notes on the answer to question 2', 'In May.');
    await press(words.add);
    await until('a new field', async () => (await texts()).length === 3);
    await sheet.keyboard.type('My own?');
    await has(`${metastatic} And now?`, cryoablation, 'My own?');
    await until('all of it saved', () =>
      ask<boolean>(
        `document.querySelectorAll('.question')[2].textContent.includes('${words.saved}')`,
      ),
    );
    await reload();
    await has(`${metastatic} And now?`, cryoablation, 'My own?');
    expect(await texts('Notes')).toEqual(['', 'In May.', '']);
  });

  it('grow with their text', async () => {
    const heights = () =>
      ask<[number, number]>(`(() => {
        const field = document.querySelectorAll('textarea')[5];
        return [field.clientHeight, field.scrollHeight];
      })()`);
    const [before] = await heights();
    await append('Notes on the answer to question 3', 'one\ntwo\nthree\nfour');
    const [height, needed] = await heights();
    expect([height > 2 * before, needed <= height]).toEqual([true, true]);
  });

  it('are moved by keyboard, the focus staying on the moved one', async () => {
    await press('Move question 3 up');
    await has(`${metastatic} And now?`, 'My own?', cryoablation);
    await says('This is now question 2 of 3.');
    expect(await focused()).toBe('Move question 2 up');
    await sheet.keyboard.press('Enter');
    await has('My own?', `${metastatic} And now?`, cryoablation);
    expect(await focused()).toBe('Move question 1 up');
  });

  it('are removed, and put back', async () => {
    await press('Remove question 2');
    await has('My own?', cryoablation);
    await until('the way back', async () => (await focused()) === words.undo);
    await sheet.keyboard.press('Enter');
    await has('My own?', `${metastatic} And now?`, cryoablation);
    await press('Remove question 3');
    await has('My own?', `${metastatic} And now?`);
    await reload();
    await has('My own?', `${metastatic} And now?`);
  });

  it('have no faults that axe knows, light or dark, and every control is reached by Tab', async () => {
    expect(await faultsOnPage(reader, sheet)).toEqual([]);
    expect(await unreachedByTab(reader, sheet)).toEqual([]);
    expect(await ask('document.querySelector("textarea").spellcheck')).toBe(false);
  });

  it('refuse a damaged file and name the place, and ask before a good one', async () => {
    const kept = (questions: unknown) =>
      JSON.stringify({
        kind: 'in-plain-words-kept',
        version: 1,
        kept: { questions, favourites: [], helpful: {}, profile: { places: [] } },
      });
    const before = await texts();
    await giveFile(kept([{ id: '1', text: 'From a file?', note: 7 }]));
    await says('“questions.0.note” is 7');
    await giveFile('no JSON');
    await says(words.notOurs);
    await giveFile(kept([{ id: '1', text: 'From a file?', note: '' }]));
    await says('The file holds 1 question.');
    expect(await texts()).toEqual(before);
    await press(words.importSure);
    await has('From a file?');
    await reload();
    await has('From a file?');
  });

  it('are all removed after one question', async () => {
    await press(words.clear);
    await says(words.clearAsk);
    expect(await focused()).toBe(words.clearCancel);
    await press(words.clearSure);
    await says(words.none);
    await reload();
    await says(words.none);
  });
});
