/* Documents of other kinds than usual HTML. */
import { type Site, raw, site } from './site.ts';

const text = 'The primary tumor and metastatic breast cancer, cryoablation and an MRI.';
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>`;
const xhtml = (inside: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title><link rel="icon" href="data:,"/></head><body>${inside}</body></html>`;

export const documents: Site[] = [
  raw('XHTML', xhtml(`<h1>XHTML</h1><p>${text}</p><p/>`), 'application/xhtml+xml'),
  raw(
    'XHTML with formulas and drawings in it',
    xhtml(
      `<p>${text}</p><math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mi>HR</mi><mn>2</mn></mfrac></math>${svg('<text y="20">metastatic</text>')}`,
    ),
    'application/xhtml+xml',
  ),
  raw('SVG', svg(`<text x="5" y="20">${text}</text>`), 'image/svg+xml', { isCut: true }),
  raw(
    'SVG with HTML in it',
    svg(
      `<foreignObject width="300" height="100"><p xmlns="http://www.w3.org/1999/xhtml">${text}</p></foreignObject>`,
    ),
    'image/svg+xml',
  ),
  raw('plain text', `${text}\n\n\t${text}\n`, 'text/plain; charset=utf-8'),
  raw('a style sheet', `p::after { content: "${text}" }`, 'text/css'),
  raw('a script', `// ${text}\nlet drug = 'palbociclib';\n`, 'text/javascript'),
  raw('JSON', JSON.stringify({ title: text, drugs: ['palbociclib'] }), 'application/json'),
  raw(
    'XML without a style',
    `<?xml version="1.0"?><report><finding size="9">${text}</finding></report>`,
    'application/xml',
  ),
  raw(
    'XML with a style sheet',
    `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,finding{display:block}"?><report><finding>${text}</finding></report>`,
    'application/xml',
  ),
  raw(
    'an RSS feed',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>http://a.test/</link><description>${text}</description><item><title>${text}</title></item></channel></rss>`,
    'text/xml',
  ),
  raw(
    'an Atom feed',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>a</id><updated>2020-01-01T00:00:00Z</updated><entry><title>${text}</title><id>b</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div></content></entry></feed>`,
    'text/xml',
  ),
  raw('HTML in quirks mode', `<title>x</title><p>${text}<p>${text}`, 'text/html'),
  raw('text alone, sent as HTML', text, 'text/html'),
  raw('an empty document', '', 'text/html', { marks: 0 }),
  raw(
    'HTML in an old encoding',
    Buffer.from(`<!doctype html><title>x</title><p>Caf\u00e9: ${text}`, 'latin1').toString(
      'latin1',
    ),
    'text/html; charset=windows-1252',
  ),
  raw(
    'a frame set',
    '<html><head><title>x</title></head><frameset cols="50%,*"><frame src="/framed-left"><frame src="/framed-right"></frameset></html>',
    'text/html',
    { marks: 2, others: { 'framed-left': `<p>${text}`, 'framed-right': `<p>${text}` } },
  ),
  site('a page with no scripts allowed', `<p>${text}</p>`, {
    quick: true,
    headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
  }),
  site('a page in a sandbox', `<p>${text}</p>`, {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  }),
  site('a page that keeps to itself', `<p>${text}</p>`, {
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'fullscreen=(), clipboard-write=(), geolocation=()',
      'referrer-policy': 'no-referrer',
    },
  }),
  site('a page with another base', `<p><a href="x">${text}</a></p>`, {
    head: '<base href="http://elsewhere.test/" target="_blank">',
  }),
];
