import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';

const prose = (n: number) => `<p>Paragraph ${n}: a primary tumor and metastatic breast cancer.</p>`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>x</title><body><p>About breast cancer.</p>${body}</body></html>`;

const pages: Record<string, string> = {
  '/details.html': page(`<details><summary>More</summary><p>Cryoablation freezes.</p></details>`),
  '/list.html':
    page(`<div id="window" style="height:400px;overflow:auto"><div id="rows" style="height:20000px"></div></div>
    <script>
      globalThis.show = (from) => {
        rows.innerHTML = Array.from({ length: 20 }, (_, i) =>
          '<p style="position:absolute;top:' + i * 20 + 'px">Row ' + (from + i) + ' on cryoablation.</p>').join('');
      };
      show(0);
    </script>`),
  '/late.html': page(`<x-late></x-late><script>
      setTimeout(() => { document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>Cryoablation, late.</p>'; }, 700);
    </script>`),
  '/blank.html': page(prose(1) + '<iframe width="600" height="200"></iframe>'.repeat(2)),
  '/route.html': page(`<main>${prose(1)}</main>`),
  '/empty.html': page('<p>Nothing here.</p>'),
  '/plain.html': '<!doctype html><title>x</title><p>A page about gardens.</p>',
  '/long.html': page(Array.from({ length: 400 }, (_, n) => prose(n)).join('')),
};

inBothBrowsers('a page that changes', (setting) => {
  let reader: Reader;
  let tab: Page;

  const open = (name: string) => tab.goto(setting.url(name));
  const painted = (word: string) =>
    until(`"${word}" painted`, async () =>
      (await paintedWords(tab)).map((text) => text.toLowerCase()).includes(word),
    );
  const count = async () => (await paintedWords(tab)).length;

  beforeAll(async () => {
    for (const [name, html] of Object.entries(pages)) setting.pages.made.set(name, html);
    reader = await setting.start();
    tab = await reader.browser.newPage();
  });

  it('paints what a closed part held, once it is opened', async () => {
    await open('details.html');
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    expect(await paintedWords(tab)).toEqual([]);
    await tab.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
    await painted('cryoablation');
  });

  it('follows a virtual list, and lets go of rows that are gone', async () => {
    await open('list.html');
    await painted('cryoablation');
    for (let from = 0; from < 3000; from += 100) {
      await tab.evaluate(`show(${from})`);
    }
    await until('the last rows', async () => (await count()) === 20);
  });

  it('marks a blank frame once something comes into it', async () => {
    await open('blank.html');
    await painted('primary tumor');
    const inFrames = () =>
      tab.evaluate(() =>
        Array.from(document.querySelectorAll('iframe'), ({ contentWindow }) =>
          [...(contentWindow as Window & typeof globalThis).CSS.highlights.values()]
            .flatMap((highlight) => [...highlight])
            .map(({ startContainer }) => startContainer.textContent),
        ).flat(),
      );
    expect(await inFrames()).toEqual([]);
    await tab.evaluate(() => {
      const [one, other] = document.querySelectorAll('iframe');
      one!.contentDocument!.body.append('Cryoablation, put in.');
      other!.contentDocument!.open();
      other!.contentDocument!.write('<p>Cryoablation, written.');
      other!.contentDocument!.close();
    });
    await until('marks in both', async () => (await inFrames()).length === 2);
  });

  it('finds text in a shadow root that is attached later', async () => {
    await open('late.html');
    await painted('cryoablation');
  });

  it('reads the new text after a change of route, and forgets the old', async () => {
    await open('route.html');
    await painted('primary tumor');
    await tab.evaluate(() => {
      history.pushState(null, '', '/next');
      document.querySelector('main')!.innerHTML = '<h1>Ultrasound</h1><p>An MRI and a CT scan.</p>';
    });
    await until(
      'the new words',
      async () => (await paintedWords(tab)).join() === 'Ultrasound,MRI,CT scan',
    );
  });

  it('wakes up when a page comes to speak of health', async () => {
    await open('plain.html');
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await count()).toBe(0);
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p>Metastatic cancer.</p>'),
    );
    await painted('metastatic cancer');
  });

  it('still has its marks after going away and back', async () => {
    const visitor = await reader.browser.newPage();
    const names = () => reader.evaluate<number>(visitor, 'CSS.highlights.size');
    await visitor.goto(setting.url('route.html'));
    await until('marks', async () => (await names()) === 1);
    await visitor.goto(setting.url('empty.html'));
    expect(await names()).toBe(0);
    await reader.back(visitor);
    await until(
      'the page again',
      async () => (await reader.evaluate<string>(visitor, 'location.pathname')) === '/route.html',
    );
    await until('marks again', async () => (await names()) === 1);
    await tab.bringToFront();
  });

  it('registers only what is near the window of a long page', async () => {
    await open('long.html');
    await painted('primary tumor');
    const atTop = await until('the words near the window', async () => {
      const now = await count();
      return now > 20 && now;
    });
    expect(atTop).toBeLessThan(300);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const bounded = async () => (await count()) > 20 && (await count()) < 300;
    expect(await until('other words alone', bounded)).toBe(true);
  });

  it('marks a tab that was loaded behind another one, when it comes to the front', async () => {
    const behind = await reader.browser.newPage();
    await tab.bringToFront();
    await behind.goto(setting.url('route.html'));
    await behind.bringToFront();
    await until('its words', async () => (await paintedWords(behind)).length === 2);
    await behind.close();
  });
});
