import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { noCard, openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press as pressInPopup } from '../../scripts/browsers/popup.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOf, faultsOnPage } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { pressWithin, typeInto } from './own-page.ts';
import { popupText, screens } from './popup-tools.ts';

const { guideTools: words, card: cardWords, choices } = screens;

inBothBrowsers('the tools of the guide', (setting) => {
  let reader: Reader;
  let guide: Page;
  let article: Page;

  const ask = <T>(expression: string) => reader.evaluate<T>(guide, expression);
  const quote = JSON.stringify;
  const text = (selector: string) =>
    ask<string>(`document.querySelector(${quote(selector)})?.innerText ?? ''`);
  const shown = (selector: string, sentence: string) =>
    until(`${selector}: ${sentence}`, async () => (await text(selector)).includes(sentence));
  const press = (part: string, label: string) => pressWithin(reader, guide, part, label);
  const pressed = (within: string, label: string) =>
    ask<string>(`[...document.querySelectorAll(${quote(`${within} button`)})]
      .find(({ textContent }) => textContent === ${quote(label)}).getAttribute('aria-pressed')`);
  /** After a reload, what was kept comes a moment after the page. */
  const kept = (what: string, state: () => Promise<unknown>, expected: unknown) =>
    until(what, async () => (await state()) === expected);
  const choose = (name: string, value: string) =>
    ask(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
  const contents = () =>
    ask<string[]>(`[...document.querySelectorAll('nav :is(h3, a)')]
      .map((it) => it.localName === 'a' ? it.hash.slice(1) : it.textContent)`);
  const reload = async () => {
    await ask('(setTimeout(() => location.reload()), globalThis.old = true)');
    await until('the guide anew', () =>
      ask<boolean>(
        '!globalThis.old && document.querySelector("#about .section-tools") !== null',
      ).catch(() => false),
    );
  };
  const type = (typed: string) => typeInto(reader, guide, '#guide-search', typed);
  const guides = async () =>
    (await reader.addresses()).filter((open) => open.includes('/guidance.html'));
  const inFront = (page: Page) =>
    until('the tab in front', () =>
      reader.evaluate<boolean>(page, 'document.visibilityState === "visible"'),
    );

  /** Presses "Read in the guide" on a card of the article. */
  async function askForGuide(): Promise<void> {
    await article.bringToFront();
    await article.mouse.move(2, 2);
    await openCard(reader, article, 'cryoablation');
    await pressOnCard(reader, article, cardWords.guidance);
  }

  beforeAll(async () => {
    reader = await setting.start();
    guide = await reader.extensionPage('guidance.html');
    await until('the guide', () =>
      ask<boolean>('document.querySelector("#about .section-tools") !== null'),
    );
    article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    await until('marks', async () => (await paintedWords(article)).includes('cryoablation'));
  });

  it('have one guide in one tab, with a way back', async () => {
    expect(await guides()).toHaveLength(1);
    expect(await text('.back')).toBe('');
    await askForGuide();
    await inFront(guide);
    expect(await guides()).toHaveLength(1);
    await until('the section', () => ask<boolean>('document.activeElement.id === "cryoablation"'));
    await press('.back', words.back);
    await inFront(article);
    await askForGuide();
    await inFront(guide);
    await article.close();
    await press('.back', words.back);
    await shown('.back', words.backGone);
    expect(await ask('document.querySelectorAll(".back button").length')).toBe(0);
  });

  it('find in the text, mark it there, and clear it', async () => {
    const marks = await ask<number>('document.querySelectorAll("mark").length');
    const html = '[...document.querySelectorAll("article > div")].map((it) => it.innerHTML).join()';
    await ask(`(globalThis.before = ${html}, true)`);
    await type('bone pain');
    await until('hits in the text', () =>
      ask<boolean>('document.querySelectorAll("article .hit").length > 3'),
    );
    const first = await text('.hits li');
    expect(first).toMatch(/pain/);
    expect(await text('.guide-search .said')).toMatch(/^\d+ results$/);
    await ask('document.querySelector(".hits a").click()');
    expect(
      await ask(`document.activeElement.querySelector('.hit') !== null
        && document.activeElement.closest('article').id === location.hash.slice(1)`),
    ).toBe(true);
    await ask('document.querySelector("#guide-search").focus()');
    await guide.bringToFront();
    await guide.keyboard.press('Escape');
    await until('no hits', () => ask<boolean>('document.querySelectorAll(".hit").length === 0'));
    expect(await ask('document.querySelector("#guide-search").value')).toBe('');
    expect(await ask('document.querySelectorAll("mark").length')).toBe(marks);
    expect(await ask(`globalThis.before === ${html}`)).toBe(true);
  });

  it('leave the cards as they were, while a search is on and after it', async () => {
    const openFirst = async () => {
      await guide.bringToFront();
      await ask('document.querySelector("#cryoablation mark").focus()');
      await guide.keyboard.press('Enter');
      const card = await until('the card', () => reader.card(guide));
      expect(cardText(card)).toContain('by freezing it');
      await guide.keyboard.press('Escape');
      await noCard(reader, guide);
    };
    await type('cryoablation');
    await until('a hit in a mark', () =>
      ask<boolean>('document.querySelector("#cryoablation mark .hit") !== null'),
    );
    await openFirst();
    await type('');
    await until('no hits', () => ask<boolean>('document.querySelectorAll(".hit").length === 0'));
    await openFirst();
  });

  it('say what a search did not find, and show nothing of covered texts', async () => {
    await type('qqqqqq');
    await shown('.guide-search .said', words.nothing.split('{')[0]!);
    // A word that stands in covered texts alone.
    const word = await ask<string>(`(() => {
      const islands = [...document.querySelectorAll('article > div')];
      const open = islands.map((island) => island.cloneNode(true));
      for (const cover of open.flatMap((it) => [...it.querySelectorAll('details')])) cover.remove();
      const seen = open.map((it) => it.textContent).join(' ').toLowerCase();
      const covered = [...document.querySelectorAll('details.survival p')]
        .flatMap((it) => it.textContent.toLowerCase().match(/[a-z]{7,}/g) ?? []);
      return covered.find((it) => !seen.includes(it)) ?? '';
    })()`);
    expect(word).not.toBe('');
    await type(word);
    await shown('.hits', words.coveredHit);
    expect((await text('.hits')).toLowerCase()).not.toContain(word);
    await ask('document.querySelector(".hits a").click()');
    expect(await ask('document.activeElement.localName')).toBe('summary');
    expect(await ask('document.querySelectorAll("details.survival[open]").length')).toBe(0);
    await type('');
  });

  it('save a section as a favorite, which stays and can be taken off', async () => {
    await press('#liver .section-tools', words.favourite);
    await shown('#liver .said', words.favouriteKept);
    expect(await pressed('#liver .section-tools', words.favourite)).toBe('true');
    await reload();
    await kept('the favorite', () => pressed('#liver .section-tools', words.favourite), 'true');
    expect(await text('.favourites')).toContain('liver');
    await press('.favourites', words.remove);
    await shown('.favourites', words.noFavourites);
    expect(await ask('document.activeElement.id')).toBe('favourites');
    expect(await pressed('#liver .section-tools', words.favourite)).toBe('false');
  });

  it('save a word as a favorite, from the search', async () => {
    await type('metastasis');
    await until('the row', () =>
      ask<boolean>('document.querySelector(".guide-search .subjects summary") !== null'),
    );
    await ask('document.querySelector(".guide-search .subjects summary").click()');
    await press('.guide-search .subjects', screens.popup.favourite);
    await shown('.favourites', 'metastasis');
    await type('');
  });

  it('put a question about a section on the sheet, once', async () => {
    await press('#studies .section-tools', words.ask);
    await shown('#studies .said', words.asked.added);
    await press('#studies .section-tools', words.ask);
    await shown('#studies .said', words.asked.there);
  });

  it('keep on the device whether a section was helpful, and change it', async () => {
    await press('#relief .helpful', words.yes);
    await shown('#relief .said', words.helpfulKept);
    await press('#relief .helpful', words.no);
    await until(
      'the other answer',
      async () => (await pressed('#relief .helpful', words.no)) === 'true',
    );
    expect(await pressed('#relief .helpful', words.yes)).toBe('false');
    await reload();
    await kept('the answer', () => pressed('#relief .helpful', words.no), 'true');
    await press('#relief .helpful', words.no);
    await shown('#relief .said', words.helpfulGone);
  });

  it('list first what fits the reader’s situation, and forget it in one press', async () => {
    const usual = await contents();
    const headings = () =>
      ask<string[]>('[...document.querySelectorAll("#questions h3")].map((it) => it.textContent)');
    const written = await headings();
    await press('.top', words.situation);
    await choose('spread', 'later');
    await choose('places', 'liver');
    await until('a new order', async () => (await contents())[0] === words.first);
    const ordered = await contents();
    expect(ordered.slice(0, 4)).toEqual([words.first, 'came-back', 'liver', words.others]);
    expect(
      ordered.filter((line) => line !== words.first && line !== words.others).toSorted(),
    ).toEqual(usual.toSorted());
    expect((await headings())[0]).toBe('About other choices');
    expect(await ask('[...document.querySelectorAll("article")].map((it) => it.id)')).toEqual(
      usual,
    );
    await choose('spread', 'none');
    await shown('.situation .kind', words.notSpread);
    await reload();
    await kept('the order', async () => (await contents())[0], words.first);
    await press('.top', words.situation);
    await press('.situation', words.forget);
    await until('the usual order', async () => (await contents())[0] === usual[0]);
    expect(await headings()).toEqual(written);
    await shown('.situation', words.forgotten);
  });

  it('change the text size at once, and for good', async () => {
    const size = () => ask<string>('getComputedStyle(document.documentElement).fontSize');
    const usual = await size();
    await press('.text-size', choices.textSize.options.largest);
    await until('large text', async () => parseFloat(await size()) === parseFloat(usual) * 1.5);
    await reload();
    await kept('the size', async () => parseFloat(await size()), parseFloat(usual) * 1.5);
    await press('.text-size', choices.textSize.options.usual);
  });

  it('give a section as text, with its sources and without what is covered', async () => {
    await ask(`(() => {
      globalThis.copied = undefined;
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      navigator.clipboard.writeText = async (text) => void (globalThis.copied = text);
    })()`);
    await press('#surgery .section-tools', words.share);
    await shown('#surgery .said', words.copied);
    const copied = await ask<string>('globalThis.copied');
    expect(copied).toContain(screens.guidance.limits);
    expect(copied).toMatch(/\n\[\d+\] .+ https:\/\//);
    expect(copied).toContain(words.leftOut);
    expect(copied).not.toContain(screens.guidance.survival.show);
  });

  it('come in a new tab where no guide is open, with a way back and a plain address', async () => {
    article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    await until('marks', async () => (await paintedWords(article)).includes('cryoablation'));
    await guide.close();
    await until('no guide', async () => (await guides()).length === 0);
    await askForGuide();
    await until('the guide', async () =>
      (await guides()).some((address) => address.endsWith('/guidance.html#cryoablation')),
    );
    guide = await until('its tab', async () => {
      for (const page of await reader.browser.pages())
        if (
          await reader
            .evaluate<boolean>(page, 'location.pathname === "/guidance.html"')
            .catch(() => false)
        )
          return page;
      return undefined;
    });
    await press('.back', words.back);
    await inFront(article);
  });

  it('show favorites in the popup, which can be saved there too', async () => {
    // Saved from the search above: metastasis.
    const popup = await reader.popup(article);
    await until('one favorite', async () => (await popupText(popup)).includes('favorites (1)'));
    await popup.evaluate(`(() => {
      const field = view.document.querySelector('input[type=search]');
      field.value = 'cryoablation';
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
    })()`);
    await pressInPopup(popup, 'button', screens.popup.favourite, 'cryoablation');
    await popup.evaluate(`(() => {
      const field = view.document.querySelector('input[type=search]');
      field.value = '';
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
    })()`);
    await until('two favorites', async () => (await popupText(popup)).includes('favorites (2)'));
    expect(await faultsOf(reader, popup)).toEqual([]);
    await shown('.favourites', 'cryoablation');
  });

  it('have no faults that axe knows, opened and with something in them', async () => {
    await press('.top', words.situation);
    await type('bone');
    await until('hits', () => ask<boolean>('document.querySelector(".hits") !== null'));
    expect(await faultsOnPage(reader, guide)).toEqual([]);
  });
});
