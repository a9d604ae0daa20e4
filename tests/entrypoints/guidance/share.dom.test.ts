import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareText, textOfSection, textsToHear } from '../../../entrypoints/guidance/share.ts';
import { guidanceWords, guideToolsWords } from '../../../glossary/words.ts';

const sources = ['Book', 'Page', 'Study'].map((cite) => ({
  id: cite.toLowerCase(),
  source: { cite, title: `On ${cite}`, year: '2020', url: `https://${cite}.example/` },
}));

function textOf(html: string, language: 'en' | 'es' = 'en'): string[] {
  const island = document.createElement('div');
  island.innerHTML = html;
  return textOfSection({ title: 'Pain', island }, sources, language).split('\n').filter(Boolean);
}

describe('a section as text', () => {
  it('has the sources that it cites, and the line on limits', () => {
    expect(textOf('<p>It may hurt [3].</p><ul><li>Rest [1] [3]</li></ul>')).toEqual([
      'Pain',
      'It may hurt [3].',
      '- Rest [1] [3]',
      guidanceWords('en').sources,
      '[1] Book. On Book (2020). https://Book.example/',
      '[3] Study. On Study (2020). https://Study.example/',
      guidanceWords('en').limits,
    ]);
  });

  it('leaves out what is covered, with its sources, and says so once each', () => {
    const covered = '<details><summary>Show</summary><p>Half lived [2].</p><p>Years.</p></details>';
    expect(textOf(`<p>It hurts.</p>${covered}<p>Ask.</p>`, 'es')).toEqual([
      'Pain',
      'It hurts.',
      guideToolsWords('es').leftOut,
      'Ask.',
      guidanceWords('es').limits,
    ]);
    expect(textOf(covered.replace('<details>', '<details open>'))).toContain('Half lived [2].');
  });
});

it('is heard without the numbers of its sources, and what is covered', () => {
  const island = document.createElement('div');
  island.innerHTML =
    '<h3>First</h3><p>It may hurt [3].</p><details><summary>Show</summary><p>Years.</p></details>';
  expect(textsToHear({ title: 'Pain', island })).toEqual([
    'Pain',
    'First',
    'It may hurt.',
    guideToolsWords('en').leftOut,
  ]);
});

describe('sharing a text', () => {
  const set = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });
  afterEach(() => {
    set('share', undefined);
    set('clipboard', undefined);
  });

  it('hands it to the browser’s list of apps', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined);
    set('share', share);
    expect(await shareText('Pain', 'It hurts.')).toBe('shared');
    expect(share.mock.calls).toEqual([[{ title: 'Pain', text: 'It hurts.' }]]);
  });

  it.each([
    ['the reader closes that list', 'AbortError', 'stopped', 0],
    ['the list cannot be shown', 'NotAllowedError', 'copied', 1],
  ])('where %s', async (_, name, outcome, copies) => {
    set('share', async () => {
      throw new DOMException('', name);
    });
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    set('clipboard', { writeText });
    expect(await shareText('Pain', 'It hurts.')).toBe(outcome);
    expect(writeText).toHaveBeenCalledTimes(copies);
  });

  it('copies it where there is no such list, and says where it cannot', async () => {
    const copied: string[] = [];
    set('clipboard', { writeText: async (text: string) => void copied.push(text) });
    expect([await shareText('Pain', 'It hurts.'), copied]).toEqual(['copied', ['It hurts.']]);
    set('clipboard', undefined);
    expect(await shareText('Pain', 'It hurts.')).toBe('notShared');
  });
});
