/* A page that edits its text at random, in the page's own world. */

const line = `<p>Some tumors got <b>cryo\u00adablation</b>, then <i>systemic</i> therapy; the
  primary <u>tumor</u> or metastatic cancer, tumor self-seeding, an MRI.</p>`;

/** Every paragraph has a place of its own: one that changes moves no other. */
export const editedPage = `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">
<style>p { position: absolute; left: 20px; margin: 0; font: 14px monospace; white-space: nowrap }
${Array.from({ length: 40 }, (_, i) => `.at${i} { top: ${i * 22}px }`).join(' ')}</style>
<body>${Array.from({ length: 40 }, (_, i) => line.replace('<p>', `<p class="at${i}">`)).join('')}</body></html>`;

/** What the page says of itself. */
export interface Edited {
  edits: number;
  frozen: boolean;
}

/** Edits the page `total` times, in bursts: at once, in microtasks, and in frames. */
export function editAtRandom(seed: number, total: number): void {
  const said: Edited = { edits: 0, frozen: false };
  Object.assign(globalThis, { edited: said });
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(list: ArrayLike<T>): T => list[random(list.length)]!;
  const paragraphs = [...document.querySelectorAll('p')];
  const inPage = () => paragraphs.filter((it) => it.isConnected);
  const fresh = paragraphs[0]!.innerHTML;
  const parent = document.body;

  function textIn(paragraph: Element): Text {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes.length > 0 ? pick(nodes) : paragraph.appendChild(new Text('tumor '));
  }

  const edits: ((paragraph: Element, node: Text) => void)[] = [
    (_, node) => node.insertData(random(node.length + 1), pick(['x', 's', ' ', '-', '\u00ad'])),
    (_, node) => node.insertData(0, pick(['tumor ', 'un', 'a', ' '])),
    (_, node) => node.appendData(pick(['tumor', 's', 'x', ' MRI'])),
    (_, node) => node.deleteData(random(node.length), 1 + random(3)),
    (_, node) => void (node.length > 1 && node.splitText(random(node.length))),
    (paragraph) => paragraph.normalize(),
    (_, node) => node.replaceWith(node.data),
    (_, node) => node.replaceWith(pick(['no word', 'an MRI', 'tumo', 'r'])),
    (_, node) => void (node.data = `${node.data}`),
    (_, node) => void (node.data = node.data.split(' ').toReversed().join(' ')),
    (paragraph) => parent.insertBefore(paragraph, pick(parent.children)),
    (paragraph) => parent.append(paragraph),
    (paragraph) => void (paragraph.innerHTML = `${paragraph.innerHTML}`),
    (paragraph) => void (paragraph.innerHTML = fresh),
    (paragraph) => void (paragraph.innerHTML = fresh.slice(random(40))),
    (paragraph) => paragraph.replaceChildren(...[...paragraph.childNodes].toReversed()),
    (_, node) => textIn(pick(inPage())).before(node),
    (paragraph) =>
      void (paragraph.firstElementChild && paragraph.append(paragraph.firstElementChild)),
    (_, { parentElement: it }) => void (it?.matches('b, i, u') && it.replaceWith(...it.childNodes)),
    (_, node) => {
      const wrapper = document.createElement(pick(['b', 'i', 'u']));
      node.replaceWith(wrapper);
      wrapper.append(node);
    },
    (paragraph, node) => {
      const range = document.createRange();
      range.setStart(node, random(node.length));
      range.setEnd(paragraph, paragraph.childNodes.length);
      range.deleteContents();
    },
    (paragraph) => {
      paragraph.remove();
      setTimeout(() => parent.append(paragraph), random(60));
    },
  ];

  function edit(): void {
    if (said.frozen || said.edits >= total) return;
    said.edits++;
    const paragraph = pick(inPage());
    // Often enough a whole line, lest the words run out.
    if (random(4) === 0) paragraph.innerHTML = fresh;
    else pick(edits)(paragraph, textIn(paragraph));
  }

  function soon(count: number): void {
    if (count > 0) queueMicrotask(() => (edit(), soon(count - 1)));
  }

  function burst(): void {
    const count = 1 + random(9);
    const all = () => {
      for (let i = 0; i < count; i++) edit();
    };
    pick([all, () => soon(count), () => requestAnimationFrame(all)])();
    if (said.edits < total) setTimeout(burst, random(140));
  }
  burst();
}
