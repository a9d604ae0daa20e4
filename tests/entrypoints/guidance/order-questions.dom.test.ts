import { expect, it } from 'vitest';
import { orderQuestions } from '../../../entrypoints/guidance/order-questions.ts';

function island(): HTMLElement {
  const element = document.createElement('div');
  const group = (name: string) =>
    `<h3>${name}</h3><p>on ${name}</p><div><ul><li>${name}?</li></ul></div>`;
  const names = ['About me', 'About risks', 'About other choices', 'About what happens after'];
  element.innerHTML = `<p>Before</p>${names.map(group).join('')}<p>After</p>`;
  return element;
}
const linesOf = (element: Element) =>
  [...element.querySelectorAll('p, h3')].map(({ textContent }) => textContent);

it('moves groups with all that is theirs, and puts them back', () => {
  const element = island();
  const [before, nodes] = [linesOf(element), new Set(element.querySelectorAll('*'))];
  orderQuestions(element, { places: [], spread: 'later' });
  expect(linesOf(element)).toEqual([
    'Before',
    'About other choices',
    'on About other choices',
    'About me',
    'on About me',
    'About risks',
    'on About risks',
    'About what happens after',
    'on About what happens after',
    'After',
  ]);
  orderQuestions(element, { places: [], reader: 'other', receptors: 'unsure' });
  expect(linesOf(element).filter((line) => line!.startsWith('About'))).toEqual([
    'About me',
    'About what happens after',
    'About risks',
    'About other choices',
  ]);
  orderQuestions(element, { places: [] });
  expect(linesOf(element)).toEqual(before);
  expect(new Set(element.querySelectorAll('*'))).toEqual(nodes);
});

it('touches nothing where the order is right', async () => {
  const element = island();
  let changes = 0;
  new MutationObserver(() => changes++).observe(element, { childList: true, subtree: true });
  orderQuestions(element, { places: [] });
  orderQuestions(document.createElement('div'), { places: [], spread: 'later' });
  await Promise.resolve();
  expect(changes).toBe(0);
});
