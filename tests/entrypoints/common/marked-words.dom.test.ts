import { expect, it } from 'vitest';
import { markWords } from '../../../entrypoints/common/marked-words.ts';
import { usualSettings } from '../../../extension/settings-shape.ts';

function marked(html: string): string[] {
  const island = document.createElement('div');
  island.innerHTML = html;
  document.body.replaceChildren(island);
  const { mark } = markWords({
    explain: () => undefined,
    language: 'en',
    settings: () => usualSettings,
    onGuidance: () => undefined,
    onHowTo: () => undefined,
    signal: new AbortController().signal,
  });
  mark(island);
  return [...island.querySelectorAll('mark')].map((word) => word.parentElement!.id);
}

const covered = '<details><summary>About tumors.</summary><p id="in">A tumor.</p></details>';

it.each([
  ['once', '<p id="a">A tumor.</p><p id="b">A tumor.</p>', ['a']],
  ['again after a part that may stay covered', `${covered}<p id="b">A tumor.</p>`, ['in', 'b']],
  ['not again in a covered part', `<p id="a">A tumor.</p>${covered}`, ['a']],
  ['once in each covered part', covered + covered, ['in', 'in']],
])('a word is marked %s', (_, html, places) => {
  expect(marked(html)).toEqual(places);
});
