import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press as pressInPopup } from '../../scripts/browsers/popup.ts';
import { type Popup, type Reader, until } from '../../scripts/browsers/reader.ts';
import { faultsOf, faultsOnPage } from './axe.ts';
import { inBothBrowsers, inBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';
import { pressWithin, typeInto } from './own-page.ts';
import { openPopup, screens } from './popup-tools.ts';

const { glossaryPage: words, popup: popupWords, card: cardWords, guideTools } = screens;

inBothBrowsers('the glossary page', (setting) => {
  let reader: Reader;
  let tab: Page;
  let page: Page;

  const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);
  const quote = JSON.stringify;
  const goTo = (hash: string) => ask(`void (location.hash = ${quote(hash)})`);
  const focused = (id: string) =>
    until(id, () => ask<boolean>(`document.activeElement.id === ${quote(id)}`));
  const shownParts = () =>
    ask<string[]>(`[...document.querySelectorAll('.part h2')].map((it) => it.textContent)`);
  const listed = () =>
    ask<string[]>(`[...document.querySelectorAll('.part h3')].map((it) => it.textContent)`);
  const press = (part: string, label: string) => pressWithin(reader, page, part, label);
  const type = (typed: string) => typeInto(reader, page, '#word-search', typed);
  const openPages = async () =>
    (await reader.addresses()).filter((open) => open.includes('/glossary.html'));
  const lookUp = (popup: Popup, typed: string) =>
    until('the field', () =>
      popup.evaluate<boolean>(`(() => {
        const field = view.document.querySelector('input[type=search]');
        if (!field) return false;
        field.value = ${quote(typed)};
        return field.dispatchEvent(new view.Event('input', { bubbles: true }));
      })()`),
    );
  const findPage = () =>
    until('the tab of the glossary', async () => {
      for (const open of await reader.browser.pages())
        if (
          await reader
            .evaluate<boolean>(open, 'location.pathname === "/glossary.html"')
            .catch(() => false)
        )
          return open;
      return undefined;
    });

  beforeAll(async () => {
    reader = await setting.start();
    tab = await reader.browser.newPage();
  });

  it('opens from the search of the popup, at the word, with a way back', async () => {
    const popup = await openPopup(setting, reader, tab, '/research-article.html');
    await lookUp(popup, 'metastis');
    await pressInPopup(popup, 'summary', 'metastasis', 'metastasis');
    expect(await faultsOf(reader, popup)).toEqual([]);
    await pressInPopup(popup, 'button', popupWords.openGlossary, 'metastasis');
    page = await findPage();
    await focused('metastasis');
    expect(await ask('document.querySelector("#metastasis ~ .more").open')).toBe(true);
    expect(await ask('location.search')).toBe('');
    await press('.back', guideTools.back);
    await until('the page in front', () =>
      reader.evaluate<boolean>(tab, 'document.visibilityState === "visible"'),
    );
  });

  it('comes in the same tab when it is asked for again', async () => {
    const popup = await reader.popup(tab);
    await lookUp(popup, 'cryoablation');
    await pressInPopup(popup, 'button', popupWords.openGlossary, 'cryoablation');
    await focused('cryoablation');
    const again = await reader.popup(tab);
    await pressInPopup(again, 'button', popupWords.allWords);
    await until('the tab in front', () => ask<boolean>('document.visibilityState === "visible"'));
    expect(await openPages()).toHaveLength(1);
  });

  it('goes to a word by its address, open, at the top of the window', async () => {
    await goTo('febrile-neutropenia');
    await focused('febrile-neutropenia');
    expect(await ask('document.activeElement.localName')).toBe('h3');
    const top = await ask<number>('document.activeElement.getBoundingClientRect().top');
    expect(Math.abs(top)).toBeLessThan(60);
    expect(await ask('document.querySelector("#febrile-neutropenia ~ .more").open')).toBe(true);
    expect(
      await ask('document.querySelector("#febrile-neutropenia").parentElement.innerText'),
    ).toContain(cardWords.urgent);
    expect(await shownParts()).toEqual(['F']);
  });

  it('keeps texts about how long people live covered', async () => {
    await goTo('median-survival');
    await focused('median-survival');
    const cover = '#median-survival + .survival';
    expect(await ask(`document.querySelector('${cover}').open`)).toBe(false);
    await ask(`document.querySelector('${cover} summary').click()`);
    expect(await ask(`document.querySelector('${cover} .more').checkVisibility()`)).toBe(true);
  });

  it('is browsed by letter, and by topic', async () => {
    await press('.letters', 'B');
    await focused('letter:b');
    expect(await shownParts()).toEqual(['B']);
    const ofB = await listed();
    expect(ofB.filter((title) => !/^b/i.test(title))).toEqual([]);
    await press('.topics', 'Surgery');
    await focused('topic:surgery');
    expect(await shownParts()).toEqual(['Surgery']);
    expect(await listed()).toContain('mastectomy');
    expect(await ask('document.querySelector("[aria-current]").textContent')).toBe('Surgery');
    // A word of the open topic opens there.
    await goTo('mastectomy');
    await focused('mastectomy');
    expect(await shownParts()).toEqual(['Surgery']);
    await ask('history.go(-2)');
    await focused('letter:b');
    expect(await listed()).toEqual(ofB);
  });

  it('goes back to its letters and topics, and leaves the list as it is', async () => {
    const before = await listed();
    await press('main', words.toTop);
    await focused('top');
    expect(await ask('scrollY')).toBeLessThan(10);
    expect(await listed()).toEqual(before);
  });

  it.each([
    ['metastasis-of-something', 'metastasis', words.nearest],
    ['no-such-word', 'top', words.missing],
    ['letter:y', 'top', words.missing],
  ])('says where %s leads', async (hash, id, sentence) => {
    await goTo(hash);
    await until(sentence, () =>
      ask<boolean>(`document.querySelector('[role=alert]')?.textContent === ${quote(sentence)}`),
    );
    await focused(id);
  });

  it('finds words in spite of slips, and says when it finds nothing', async () => {
    await type('cryoablasion');
    await until('a result', () =>
      ask<boolean>('document.querySelector(".word-search .name")?.textContent === "cryoablation"'),
    );
    await ask('document.querySelector(".word-search summary").click()');
    await press('.word-search', words.show);
    await focused('cryoablation');
    await type('qqqq');
    const nothing = guideTools.nothing.replace('{text}', 'qqqq');
    await until(nothing, () =>
      ask<boolean>(`document.querySelector('.said').textContent === ${quote(nothing)}`),
    );
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('an empty field', () =>
      ask<boolean>('document.querySelector("#word-search").value === ""'),
    );
  });

  it('shows a word once more that the address names already', async () => {
    await ask('document.querySelector("#cryoablation ~ .more summary").click()');
    await type('cryoablation');
    await ask('document.querySelector(".word-search summary").click()');
    await press('.word-search', words.show);
    await focused('cryoablation');
    expect(await ask('document.querySelector("#cryoablation ~ .more").open')).toBe(true);
    await type('');
  });

  it('puts a question about a word on the sheet, once', async () => {
    const more = '#cryoablation ~ .more';
    await press(more, cardWords.ask);
    await press(more, cardWords.asked.added);
    const sheet = await reader.extensionPage('questions.html');
    const count = `document.querySelectorAll('.question').length`;
    await until('the sheet', async () => (await reader.evaluate<number>(sheet, count)) > 0);
    expect(await reader.evaluate(sheet, count)).toBe(1);
    await sheet.close();
    await page.bringToFront();
  });

  it('brings everything onto paper, and one word alone', async () => {
    await ask(`void (globalThis.print = () => {
      const seen = [...document.querySelectorAll('article')];
      globalThis.printed = [seen.length, seen.filter((it) => 'onPaper' in it.dataset).length];
      dispatchEvent(new Event('afterprint'));
    })`);
    const before = await listed();
    await press('.printing', words.printAll);
    const [all] = await ask<number[]>('printed');
    expect(all).toBeGreaterThan(300);
    expect(await listed()).toEqual(before);
    await press('#cryoablation ~ .more', words.print);
    expect(await ask('printed')).toEqual([before.length, 1]);
    expect(await ask('document.querySelectorAll("[data-on-paper]").length')).toBe(0);
  });

  it('leads into the guide, at the section', async () => {
    await ask('document.querySelector("#cryoablation ~ a.press").click()');
    await until('the guide', async () =>
      (await reader.addresses()).some((open) => open.endsWith('/guidance.html#cryoablation')),
    );
    await page.bringToFront();
  });

  it('has no faults that axe knows, light or dark', async () => {
    await type('metastasis');
    await until('results', () =>
      ask<boolean>('document.querySelector(".word-search .name") !== null'),
    );
    expect(await faultsOnPage(reader, page)).toEqual([]);
    await type('');
    await press('.topics', 'Surgery');
    await focused('topic:surgery');
    expect(await faultsOnPage(reader, page)).toEqual([]);
  });

  it('is reached by Tab, all of it, with a sign', async () => {
    await goTo('febrile-neutropenia');
    await focused('febrile-neutropenia');
    expect(await unreachedByTab(reader, page)).toEqual([]);
  });

  it('is opened from the guide, too', async () => {
    page = await reader.extensionPage('guidance.html#liver');
    await press('.top', popupWords.allWords);
    page = await findPage();
    await until('the tab in front', () => ask<boolean>('document.visibilityState === "visible"'));
    expect(await openPages()).toHaveLength(1);
  });
});

inBrowsers(['chromium'], 'the glossary page in other shapes', (setting) => {
  let reader: Reader;
  let page: Page;
  const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);
  const overflow = () =>
    ask<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.extensionPage('glossary.html#febrile-neutropenia');
    await until('a word', () => ask<boolean>('document.querySelector("h3") !== null'));
  });

  it.each([
    [320, 'usual'],
    [320, 'largest'],
    [640, 'largest'],
  ])('needs no scrolling sideways, %i wide with text of size %s', async (width, size) => {
    await page.setViewport({ width, height: 500 });
    await ask(`void (document.documentElement.dataset.textSize = ${JSON.stringify(size)})`);
    const wide: string[] = [];
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      await ask(`void (location.hash = 'letter:${letter}')`);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await ask(`document.querySelectorAll('.more').forEach((more) => (more.open = true))`);
      if ((await overflow()) > 0) wide.push(letter);
    }
    expect(wide).toEqual([]);
  });

  it('has nothing to press that is smaller than a fingertip', async () => {
    await page.setViewport({ width: 320, height: 500 });
    await ask(`void (location.hash = 'febrile-neutropenia')`);
    await until('the word', () =>
      ask<boolean>('document.activeElement.id === "febrile-neutropenia"'),
    );
    await ask(`void (document.documentElement.dataset.textSize = 'usual')`);
    const small = await ask<string[]>(`[...document.querySelectorAll('a, button, summary, input')]
      .filter((it) => it.checkVisibility())
      .filter((it) => [it.getBoundingClientRect()].some(({ width, height }) => width < 44 || height < 44))
      .map((it) => it.textContent)`);
    expect(small).toEqual([]);
  });

  it('has no controls on paper, and says its sources there', async () => {
    await page.emulateMediaType('print');
    const seen = await ask<
      string[]
    >(`[...document.querySelectorAll('nav, button, input, summary, a.press, .to-top')]
      .filter((it) => it.checkVisibility()).map((it) => it.outerHTML.slice(0, 60))`);
    expect(seen).toEqual([]);
    const source = '#febrile-neutropenia ~ .more .sources a';
    expect(
      await ask(`getComputedStyle(document.querySelector('${source}'), '::after').content`),
    ).toContain('https://');
    await page.emulateMediaType('screen');
  });
});
