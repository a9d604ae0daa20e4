/* Frames of every kind, and what is like a frame. */
import { type Site, site } from './site.ts';

const text = 'The primary tumor and metastatic breast cancer, cryoablation and an MRI.';
const own = `<p>Outside: ${text}</p>`;
const size = 'width="500" height="200"';
const inside = `<!doctype html><title>x</title><p>Inside: ${text}</p>`;
const attribute = inside.replaceAll('"', '&quot;');

const page = (title: string, html: string, options: Partial<Site> = {}) =>
  site(title, `${own}${html}<p>After: a CT scan.</p>`, { others: { framed: inside }, ...options });

export const frames: Site[] = [
  page('a frame of the same site', `<iframe ${size} src="/framed"></iframe>`, { quick: true }),
  page('a frame of another site', `<iframe ${size} src="http://other.test/framed"></iframe>`),
  page('a frame written into the page', `<iframe ${size} srcdoc="${attribute}"></iframe>`),
  page('a frame without an address', `<iframe ${size}></iframe>`),
  page(
    'a frame that a script writes',
    `<iframe ${size}></iframe><script>{ const d = document.querySelector('iframe').contentDocument; d.open(); d.write(${JSON.stringify(inside)}); d.close(); }</script>`,
  ),
  page('a frame in a sandbox', `<iframe ${size} sandbox src="/framed"></iframe>`),
  page(
    'a frame in a sandbox with scripts',
    `<iframe ${size} sandbox="allow-scripts" srcdoc="${attribute}"></iframe>`,
  ),
  page('a frame of data', `<iframe ${size} src="data:text/html,<p>${text}"></iframe>`),
  page('a small frame', '<iframe width="120" height="60" src="/framed"></iframe>'),
  page('a frame that cannot be seen', '<iframe hidden src="/framed"></iframe>'),
  page('a frame of plain text', `<iframe ${size} src="data:text/plain,${text}"></iframe>`),
  page('frames three deep', `<iframe ${size} src="/outer"></iframe>`, {
    others: {
      outer: `${own}<iframe width="450" height="180" src="/middle"></iframe>`,
      middle: `${own}<iframe width="400" height="160" src="/framed"></iframe>`,
      framed: inside,
    },
  }),
  page('an object and an embed', `<object ${size} data="/framed"></object><embed src="/framed">`),
  page('a frame that loads late', `<iframe ${size} loading="lazy" src="/framed"></iframe>`),
  page(
    'twenty frames',
    Array.from(
      { length: 20 },
      () => '<iframe width="310" height="160" src="/framed"></iframe>',
    ).join(''),
  ),
];
