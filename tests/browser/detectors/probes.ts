/** What a page's probes answer, by their names; each line is one fact. */
export type Answers = Record<string, string[]>;

/**
 * In the page, before its scripts: sets traps, and gives the page `answers(files)`, which asks
 * everything by which a site could tell that its reader has us. `files` are the addresses of ours.
 */
export function bringProbes(): void {
  const caught: Answers = {
    calls: [],
    stacks: [],
    events: [],
    messages: [],
    mutations: [],
    errors: [],
    policy: [],
    shifts: [],
    setters: [],
  };
  const note = (probe: string, fact: string) => caught[probe]!.push(fact);
  const nameOf = (it: unknown) => (it instanceof Element ? it.nodeName : String(it));
  const nativeText = Function.prototype.toString;

  /** Notes who calls a built-in from elsewhere than this script. */
  function trap(on: object, name: string): void {
    const own = (on as Record<string, (...all: unknown[]) => unknown>)[name]!;
    Object.defineProperty(on, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...all: unknown[]) {
        if (!asking) {
          note('calls', `${name} ${typeof all[0] === 'string' ? all[0] : ''}`);
          note('stacks', /\w+-extension:/.exec(new Error('trap').stack ?? '')?.[0] ?? 'none');
        }
        return Reflect.apply(own, this, all);
      },
    });
  }
  let asking = true;
  trap(EventTarget.prototype, 'addEventListener');
  trap(EventTarget.prototype, 'dispatchEvent');
  trap(Document.prototype, 'createElement');
  trap(Document.prototype, 'createTreeWalker');
  trap(Document.prototype, 'caretPositionFromPoint');
  for (const name of ['attachShadow', 'append', 'setAttribute', 'closest', 'checkVisibility'])
    trap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'getRootNode']) trap(Node.prototype, name);
  trap(HTMLElement.prototype, 'showPopover');
  for (const name of ['postMessage', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle'])
    trap(globalThis, name);
  for (const name of ['set', 'delete', 'clear']) trap(HighlightRegistry.prototype, name);
  for (const name of ['then', 'catch']) trap(Promise.prototype, name);
  const everything = Object.getPrototypeOf({}) as object;
  for (const name of ['mark', 'block', 'subject', 'shown', 'argument'])
    Object.defineProperty(everything, name, {
      configurable: true,
      set() {
        note('setters', name);
      },
      get: () => undefined,
    });

  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      note(
        'mutations',
        `${type} ${target.nodeName} +${[...addedNodes].map(({ nodeName }) => nodeName)} -${[...removedNodes].map(({ nodeName }) => nodeName)}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const types = `pointermove pointerover pointerdown pointerup mousemove mouseover mousedown click
    keydown keyup copy selectstart selectionchange focusin focusout blur focus toggle beforetoggle
    animationstart transitionstart scroll resize visibilitychange storage hashchange popstate
    wxt:content-script-started`.split(/\s+/);
  const seen = new Set<string>();
  for (const type of types)
    addEventListener(
      type,
      ({ target, isTrusted, defaultPrevented }) => {
        const fact = `${type} on ${nameOf(target)}, trusted ${isTrusted}, stopped ${defaultPrevented}`;
        if (!seen.has(fact)) note('events', fact);
        seen.add(fact);
      },
      true,
    );
  addEventListener('message', ({ data }) => note('messages', JSON.stringify(data)));
  for (const name of ['settings', 'kept', 'questions', 'in-plain-words'])
    new BroadcastChannel(name).addEventListener('message', ({ data }) =>
      note('messages', `${name} ${data}`),
    );
  addEventListener('error', ({ message }) => note('errors', message));
  addEventListener('unhandledrejection', ({ reason }) => note('errors', String(reason)));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => note('policy', blockedURI));
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    console[level] = (...all: unknown[]) => note('errors', all.join(' '));
  new PerformanceObserver((list) => {
    for (const { entryType } of list.getEntries()) note('shifts', entryType);
  }).observe({ entryTypes: ['layout-shift', 'element'] });
  asking = false;

  const own = (it: object) => Reflect.ownKeys(it).map(String).toSorted();
  const style = (element: Element, part?: string) => {
    const computed = getComputedStyle(element, part);
    return [...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`).join(';');
  };
  const grid = function* () {
    for (let x = 20; x < innerWidth; x += 80)
      for (let y = 10; y < innerHeight; y += 40) yield [x, y];
  };

  const probes: Record<string, (files: string[]) => string[] | Promise<string[]>> = {
    'names of the window': () => own(globalThis),
    'names of the document': () => [document, document.documentElement, document.body].flatMap(own),
    'names on prototypes': () =>
      [Node, Element, HTMLElement, Document, EventTarget, Event, Range, Highlight, Selection]
        .flatMap((it) => own(it.prototype))
        .concat(own(CSS), own(Object.prototype)),
    'built-ins as they were made': () =>
      [
        fetch,
        Node.prototype.cloneNode,
        Array.prototype.map,
        JSON.stringify,
        Range,
        IntersectionObserver,
      ].map((it) => nativeText.call(it)),
    'names on the navigator': () => [
      ...own(navigator),
      navigator.userAgent,
      ...navigator.languages,
    ],
    'the browser API': () => {
      const { chrome, browser } = globalThis as Record<string, unknown>;
      return [typeof browser, typeof chrome, ...(chrome ? own(chrome as object) : [])];
    },
    elements: () =>
      [...document.querySelectorAll('*')].map((it) => (it.cloneNode(false) as Element).outerHTML),
    'text and HTML': () => [
      document.body.innerText,
      String(document.querySelector('p')?.outerHTML),
    ],
    'style sheets': () =>
      [...document.styleSheets]
        .map(({ cssRules }) => `${cssRules.length}`)
        .concat(`${document.adoptedStyleSheets.length} adopted`),
    'computed styles': () =>
      ['html', 'body', 'p', 'b'].flatMap((it) => style(document.querySelector(it)!)),
    'styles of elements like ours': () =>
      ['<div popover="manual">', '<div class="card solid">', '<mark>', '<section id="card">'].map(
        (html) => {
          const holder = new DOMParser().parseFromString(html, 'text/html').body;
          const element = document.importNode(holder.firstElementChild!, true);
          const list = new DocumentFragment();
          list.append(element);
          return style(element);
        },
      ),
    'guessed names of highlights': () =>
      `plain faint flash mark marks highlight term terms word words ipw in-plain-words glossary
      figure cursor search-result search find selection`
        .split(/\s+/)
        .map((name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor),
    registry: () =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => String(startContainer.textContent)),
      ),
    resources: () => performance.getEntriesByType('resource').map(({ name }) => name),
    'marks and measures': () =>
      ['mark', 'measure'].flatMap((it) => performance.getEntriesByType(it)).map(({ name }) => name),
    'files of ours': (files) =>
      Promise.all(
        files.flatMap((file) => [
          fetch(file).then(
            () => `${file} came`,
            () => `${file} refused`,
          ),
          new Promise<string>((done) => {
            const picture = new Image();
            picture.addEventListener('load', () => done(`${file} is a picture`));
            picture.addEventListener('error', () => done(`${file} is none`));
            picture.src = file;
          }),
        ]),
      ),
    'what is read aloud': () => {
      const { speaking, pending, paused } = speechSynthesis;
      return [`${speaking} ${pending} ${paused}`];
    },
    'stored things': async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
      ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ],
    'frames and history': () => [`${window.length} ${history.length} ${name} ${String(opener)}`],
    'selection and focus': () => [String(getSelection()), nameOf(document.activeElement)],
    'what is at each place': () =>
      [...grid()].map(([x, y]) => `${x} ${y} ${nameOf(document.elementFromPoint(x!, y!))}`),
    'text at each place': () =>
      [...grid()].map(([x, y]) => {
        const at = document.caretPositionFromPoint(x!, y!);
        return `${x} ${y} ${at?.offsetNode.nodeName} ${at?.offset}`;
      }),
    boxes: () =>
      [...document.querySelectorAll('html, body, p, b')].map((it) =>
        JSON.stringify(it.getBoundingClientRect()),
      ),
    'scrolling room': () => {
      const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
      return [`${scrollWidth} ${scrollHeight} ${clientWidth} ${scrollX} ${scrollY}`];
    },
    'animations and fonts': () => [`${document.getAnimations().length} ${document.fonts.size}`],
    'custom elements': () =>
      ['in-plain-words', 'ipw-card', 'plain-card'].map((it) => String(customElements.get(it))),
    'open popovers and dialogs': () =>
      [...document.querySelectorAll(':popover-open, dialog, :modal')].map(nameOf),
    'what the window prefers': () =>
      ['print', '(prefers-color-scheme: dark)', '(forced-colors: active)'].map((it) =>
        String(matchMedia(it).matches),
      ),
  };

  async function answers(files: string[]): Promise<Answers> {
    const all: Answers = {};
    // What was caught first: asking leaves traces too.
    for (const [name, facts] of Object.entries(caught)) all[name] = [...facts];
    asking = true;
    for (const [name, ask] of Object.entries(probes)) all[name] = await ask(files);
    asking = false;
    return all;
  }

  /** The shortest of many times that the page's own changes take, in milliseconds. */
  function fastest(): number {
    const box = document.querySelector('#changing')!;
    let best = Infinity;
    for (let turn = 0; turn < 25; turn++) {
      const start = performance.now();
      for (let n = 0; n < 2000; n++) {
        box.textContent = `${n}`;
        box.append(' more');
      }
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }
  Object.assign(globalThis, { answers, fastest });
}

/** Facts that only one of two pages has: "+ probe: fact", "- probe: fact". */
export function differing(bare: Answers, other: Answers): string[] {
  const left = (from: Answers, by: Answers, sign: string) =>
    Object.entries(from).flatMap(([probe, facts]) => {
      const rest = [...(by[probe] ?? [])];
      return facts.flatMap((fact) => {
        const at = rest.indexOf(fact);
        if (at >= 0) rest.splice(at, 1);
        return at >= 0 ? [] : `${sign} ${probe}: ${fact}`;
      });
    });
  return [...left(bare, other, '-'), ...left(other, bare, '+')];
}
