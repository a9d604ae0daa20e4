// A page kept by React, as research sites are: its text is React's own text nodes. Built
// into one script by tests/browser/react-page.ts.
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const sentences = [
  'The primary tumor was removed in some people with metastatic breast cancer.',
  'Cryoablation of a liver metastasis was guided by ultrasound.',
  'Seeding of tumor cells along the needle path was rare.',
  'Systemic therapy came before surgery on the primary tumour.',
];

function Article() {
  const [count, setCount] = useState(0);
  globalThis.rerender = (next) => flushSync(() => setCount(next));
  // What is shown depends on the count alone: texts change, items come, go and move.
  const order = sentences.map((_, i) => (i + count) % sentences.length);
  return h(
    'main',
    null,
    h('h1', null, 'Metastatic disease, ', count, ' renders'),
    h(
      'p',
      null,
      'People seen: ',
      count % 7,
      '. The primary ',
      h('b', null, 'tumor'),
      ' was ',
      count % 2 ? 'removed' : 'left',
      '.',
    ),
    h(
      'ul',
      null,
      order
        .slice(0, 2 + (count % 3))
        .map((i) => h('li', { key: i }, sentences[i], ' (', i + count, ')')),
    ),
    count % 5 === 0 && h('p', null, 'Metastatic cancer cells were counted ', count, ' times.'),
  );
}

flushSync(() => createRoot(document.querySelector('#root')).render(h(Article)));
