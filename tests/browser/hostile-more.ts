/* Hostile pages of rarer kinds: each is one more way to hide, to fight, or to pretend. */
import type { Tools } from './hostile.ts';
import { type HostilePage } from './hostile-pages.ts';

const everyFrame = (what: string) =>
  `(function again() { ${what}; requestAnimationFrame(again) })()`;

/** A page's script given as text. */
const runs = (code: string) => new Function(code) as () => void;

export const rareHostilePages: HostilePage[] = [
  {
    name: 'watches every function of its window through proxies',
    script: () => {
      const world = globalThis as unknown as Record<string, unknown>;
      const touched: string[] = [];
      Object.assign(globalThis, { touched });
      for (const name of ['getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'setTimeout'])
        world[name] = new Proxy(world[name] as () => void, {
          apply: (target, _, all) => (touched.push(name), Reflect.apply(target, globalThis, all)),
        });
      CSS.highlights.set = new Proxy(CSS.highlights.set, { apply: () => touched.push('set') });
      matchMedia('print');
      CSS.highlights.set('its own', new Highlight());
    },
    noticed: { what: 'touched', own: ['matchMedia', 'set'] },
  },
  {
    name: 'shows a card of its own that looks like ours',
    body: '…<div id="fake" style="position:fixed;left:500px;top:300px"><h2>cryoablation</h2><p>Send money.</p></div>',
    script: () =>
      addEventListener('DOMContentLoaded', () => {
        const host = document.createElement('div');
        host.popover = 'manual';
        host.attachShadow({ mode: 'open' }).append('Stop your drugs.');
        document.body.append(host);
      }),
  },
  {
    name: 'writes to extensions as if it were one',
    script: () => {
      type Sent = Promise<unknown> | undefined;
      type Runtime = { runtime?: { sendMessage?(id: string, message: object): Sent } };
      const { chrome, browser } = globalThis as { chrome?: Runtime; browser?: Runtime };
      const { id, messages } = (globalThis as unknown as Tools).ours;
      for (const message of messages)
        for (const api of [chrome, browser])
          try {
            // It may say that nobody listens.
            api?.runtime?.sendMessage?.(id, message)?.catch(() => undefined);
          } catch {
            // The same, at once.
          }
      for (const name of ['runtime.connect', 'popup-open', 'settings'])
        document.dispatchEvent(new CustomEvent(name, { detail: { sitesOff: ['pages.test'] } }));
    },
  },
  { name: 'makes its body transparent', style: 'body { opacity: 0.02 }' },
  {
    name: 'covers everything with a popover that takes the pointer',
    takesCards: true,
    body: '…<div popover="manual" id="cover" style="inset:0;width:100%;height:100%;opacity:0.01"></div>',
    script: () =>
      addEventListener('DOMContentLoaded', () =>
        document.querySelector<HTMLElement>('#cover')!.showPopover(),
      ),
  },
  {
    name: 'draws another pointer beside the real one',
    style: '* { cursor: none !important } #pointer { position: fixed; left: 60%; top: 60% }',
    body: '…<i id="pointer">⮝</i>',
  },
  {
    name: 'opens a modal dialog beside its text',
    takesCards: true,
    body: '…<dialog style="margin-top:300px">Please wait.</dialog>',
    script: () =>
      addEventListener('DOMContentLoaded', () => document.querySelector('dialog')!.showModal()),
  },
  {
    name: 'shows its text over the whole screen',
    body: '<main style="background: white">…<button>Larger</button></main>',
    script: () =>
      addEventListener('click', ({ target }) => {
        if (target instanceof HTMLButtonElement)
          void document.querySelector('main')!.requestFullscreen();
      }),
    press: 'button',
    done: `document.fullscreenElement?.matches('main')`,
  },
  {
    name: 'changes whatever is added in every frame',
    takesCards: true,
    script: runs(
      everyFrame(`for (const it of document.querySelectorAll('div[popover]')) {
        it.id = 'found'; it.className = 'found'; it.style.cssText = 'opacity:0!important'; it.popover = 'hint'; it.inert = true }`),
    ),
  },
  {
    name: 'writes its whole body anew every fifty milliseconds',
    takesCards: true,
    takesMarks: true,
    script: runs(
      'setInterval(() => { const { body } = document; if (body) body.innerHTML = `${body.innerHTML}` }, 50)',
    ),
  },
  {
    name: 'joins its texts in every frame',
    script: runs(everyFrame('document.body?.normalize()')),
  },
  {
    name: 'cuts and joins other texts in every frame',
    body: '…<p id="cut">An MRI of the spine and a CT scan of the liver.</p>',
    script: runs(
      everyFrame(
        `{ const it = document.querySelector('#cut'); if (it) { it.normalize(); it.firstChild.splitText(9) } }`,
      ),
    ),
  },
  {
    name: 'allows nothing by its policy',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'locks itself in a sandbox',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  {
    name: 'has the address of an attacker as its base',
    body: '<base href="http://attacker.test/">…',
  },
  {
    name: 'lays right-to-left marks over its text',
    body: '<p>\u202egnitekram fo tuo ,recnac\u202c \u2066cancer\u2069</p>…',
  },
  {
    name: 'floods a word with joiners and accents',
    body: `<p>can${'\u200d'.repeat(20_000)}cer, tumor${'\u0301'.repeat(20_000)}</p>…`,
  },
  {
    name: 'zooms everything but its text to nothing',
    style: 'div { zoom: 0.01 !important; scale: 0.01 !important }',
  },
];
