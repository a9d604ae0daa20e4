/* What a reader takes out of our pages, and brings back: files, paper, text, voice. */
import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { screens } from './popup-tools.ts';
import { type Session, openOwn } from './session.ts';

/** Files stay in the page, and paper in the printer: nothing of this machine is written to. */
const takenOut = `(() => {
  Object.assign(globalThis, { saved: [], printed: 0, print: () => {
    printed += 1;
    dispatchEvent(new Event('afterprint'));
  } });
  HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
  const createUrl = URL.createObjectURL;
  URL.createObjectURL = (blob) => (blob.text().then((text) => (globalThis.file = text)), createUrl(blob));
  return true;
})()`;

/** Presses a button with a key, as a hand does. */
async function press(reader: Reader, page: Page, part: string, label: string): Promise<void> {
  await page.bringToFront();
  await until(`${label}, focused`, () =>
    reader.evaluate<boolean>(
      page,
      `(() => {
        const button = [...document.querySelectorAll(${JSON.stringify(`${part} button`)})]
          .find(({ textContent }) => textContent.trim() === ${JSON.stringify(label)});
        button?.focus();
        return button !== undefined && document.activeElement === button;
      })()`,
    ),
  );
  await page.keyboard.press('Enter');
}

const says = (reader: Reader, page: Page, sentence: string) =>
  until(sentence, async () =>
    (await reader.evaluate<string>(page, 'document.body.innerText')).includes(sentence),
  );
const holds = (reader: Reader, page: Page, expression: string) =>
  until(expression, () => reader.evaluate<boolean>(page, expression));

/** Gives a page of ours the file that it has just saved. */
async function giveBack(reader: Reader, page: Page): Promise<void> {
  await holds(reader, page, `typeof file === 'string'`);
  await reader.evaluate(
    page,
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([file], 'a.json'));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`,
  );
}

/** Settings out and in. */
export async function copySettings({ reader, step }: Session): Promise<void> {
  const { settings: words } = screens;
  const page = await openOwn(reader, 'options.html');
  await reader.evaluate(page, takenOut);
  await step('change a setting', () =>
    reader.evaluate(page, `(document.querySelector('input[value="dark"]').click(), true)`),
  );
  await step('save the settings as a file', async () => {
    await press(reader, page, 'body', words.export);
    await holds(reader, page, `saved.includes('in-plain-words-settings.json')`);
  });
  await step('read settings from a file', async () => {
    await giveBack(reader, page);
    await says(reader, page, words.imported);
  });
  await page.close();
}

/** Questions to paper, as text, as a copy, and back. */
export async function copyQuestions({ reader, step }: Session): Promise<void> {
  const { questions: words } = screens;
  const page = await openOwn(reader, 'questions.html');
  await reader.evaluate(page, takenOut);
  await step('write a question', async () => {
    await press(reader, page, 'body', words.add);
    await holds(reader, page, `document.activeElement.localName === 'textarea'`);
    await page.keyboard.type('When?');
    await says(reader, page, words.saved);
  });
  await step('print the questions', async () => {
    await press(reader, page, 'body', words.print);
    await holds(reader, page, 'printed === 1');
  });
  await step('save the questions as text', async () => {
    await press(reader, page, 'body', words.saveText);
    await holds(reader, page, `saved.includes('in-plain-words-questions.txt')`);
  });
  await reader.evaluate(page, '(globalThis.file = undefined, true)');
  await step('save a copy of the questions', async () => {
    await press(reader, page, 'body', words.export);
    await holds(reader, page, `saved.includes('in-plain-words-copy.json')`);
  });
  await step('read a copy of the questions', async () => {
    await giveBack(reader, page);
    await press(reader, page, 'body', words.importSure);
    await says(reader, page, words.imported);
  });
  await page.close();
}

/** A section of the guide to paper, to others, to the ear; and a list of the glossary to paper. */
export async function takeAlong({ reader, step }: Session): Promise<void> {
  const { guideTools: words, card, glossaryPage } = screens;
  const guide = await openOwn(reader, 'guidance.html#liver');
  await reader.evaluate(guide, takenOut);
  await step('share a part of the guide', async () => {
    await press(reader, guide, '#liver .section-tools', words.share);
    await says(reader, guide, words.copied);
  });
  await step('print a part of the guide', async () => {
    await press(reader, guide, '#liver .section-tools', words.print);
    await holds(reader, guide, 'printed === 1');
  });
  const hasVoice = `document.querySelector('#liver .section-tools').innerText.includes(${JSON.stringify(card.readAloud)})`;
  if (await reader.evaluate<boolean>(guide, hasVoice)) {
    await step('hear a part of the guide', () =>
      press(reader, guide, '#liver .section-tools', card.readAloud),
    );
    await step('stop the voice', () =>
      press(reader, guide, '#liver .section-tools', card.stopReading),
    );
  }
  await guide.close();
  const glossary = await openOwn(reader, 'glossary.html#letter:m');
  await reader.evaluate(glossary, takenOut);
  await step('print a list of the glossary', async () => {
    await press(reader, glossary, 'body', glossaryPage.printPart);
    await holds(reader, glossary, 'printed === 1');
  });
  await glossary.close();
}
