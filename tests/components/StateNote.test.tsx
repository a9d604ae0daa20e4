import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Note, type Press, StateNote } from '../../components/StateNote.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = popupWords('en');
const presses: Record<Note, Press | undefined> = {
  loading: undefined,
  reading: undefined,
  nothing: undefined,
  turnedOff: undefined,
  notChosen: undefined,
  paused: 'resume',
  translated: 'original',
  openedBefore: 'reload',
  noAnswer: 'reload',
  access: 'allow',
  browserPage: undefined,
  browserPageOrReader: 'back',
  browserPageOrFile: 'allowFiles',
  store: undefined,
  pdf: undefined,
  noText: undefined,
};
const all = Object.keys(presses) as Note[];

function show(note: Note) {
  const onPress = vi.fn<(press: Press) => void>();
  const { container } = render(<StateNote note={note} words={words} onPress={onPress} />);
  return { container, onPress };
}

describe('what is said of a page', () => {
  it.each(all)('%s in a sentence of its own', (note) => {
    const paragraphs = [...show(note).container.querySelectorAll('p')];
    expect(paragraphs.map((p) => p.textContent)).toEqual([words[note]]);
    expect(all.filter((other) => words[other] === words[note])).toEqual([note]);
  });

  it.each(all.filter((note) => presses[note]))('%s with the one thing to do', (note) => {
    const press = presses[note]!;
    const { onPress } = show(note);
    fireEvent.click(screen.getByRole('button', { name: words[press] }));
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(onPress.mock.calls).toEqual([[press]]);
  });

  it.each(all.filter((note) => !presses[note]))('%s with nothing to press', (note) => {
    show(note);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(all)('%s without faults for screen readers', async (note) => {
    expect(await faults(show(note).container)).toEqual([]);
  });
});
