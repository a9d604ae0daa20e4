import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordSearch } from '../../../components/glossary/WordSearch.tsx';
import { fill } from '../../../glossary/fill.ts';
import { faults } from '../helpers.ts';
import { given, words } from './shown.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show() {
  const calls = given();
  const { container } = render(<WordSearch {...calls} />);
  return { ...calls, container };
}
const type = (value: string) =>
  fireEvent.input(screen.getByLabelText(words.page.search), { target: { value } });
const rest = () => vi.advanceTimersByTimeAsync(600);
const said = (container: Element) => container.querySelector('.said')!.textContent;
const listed = (container: Element) =>
  [...container.querySelectorAll('h2, .name, .guide')].map(({ textContent }) => textContent);

describe('the search of the glossary', () => {
  it.each<[text: string, said: string, listed: string[]]>([
    ['', '', []],
    ['  ', '', []],
    ['met', '1 result', [words.popup.inGlossary, 'metastasis']],
    [
      ' metas ',
      '2 results',
      [words.popup.inGlossary, 'metastasis', words.popup.inGuide, 'On spread'],
    ],
    ['lawn', fill(words.tools.nothing, { text: 'lawn' }), []],
  ])('for %j says %j', async (text, sentence, list) => {
    const { container } = show();
    type(text);
    await rest();
    expect([said(container), listed(container)]).toEqual([sentence, list]);
  });

  it('leads to the word in the list, and to the guide', () => {
    const { onWord, onGuidance } = show();
    type('metas');
    fireEvent.click(screen.getByText(words.page.show));
    fireEvent.click(screen.getByText('On spread'));
    expect([onWord.mock.calls, onGuidance.mock.calls]).toEqual([[['metastasis']], [['spread']]]);
    expect(screen.queryByText(words.popup.openGlossary)).toBeNull();
  });

  it('has no faults for screen readers', async () => {
    const { container } = show();
    type('metas');
    await rest();
    vi.useRealTimers();
    expect(await faults(container)).toEqual([]);
  });
});
