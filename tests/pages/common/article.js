import { sentences } from './sentences.js';

/**
 * An article as a tree, for any framework that has `h(name, props, ...children)`. What is
 * shown depends on the count alone: texts change, items come, go and move.
 */
export function article(h, count) {
  const order = sentences.map((_, i) => (i + count) % sentences.length);
  return h(
    'main',
    { lang: 'en' },
    h('h1', null, 'Metastatic disease, ', count, ' renders'),
    h(
      'p',
      { title: `Render ${count}` },
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
      ...order
        .slice(0, 2 + (count % 4))
        .map((i) => h('li', { key: i }, sentences[i], ' (', i + count, ')')),
    ),
    // One text that changes as a whole: a marker that cuts it is given all of it again.
    h('p', null, `Day ${count} with metastatic disease. `, h('i', null, 'Ultrasound'), ' first.'),
    count % 5 === 0 ? h('p', null, 'Metastatic cancer cells, counted ', count, ' times.') : null,
    h(count % 3 ? 'p' : 'blockquote', null, 'Cryoablation under ', h('i', null, 'CT scan'), '.'),
  );
}
