import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choice } from '../../components/Choice.tsx';
import { choicesWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = choicesWords('en');

function show(value: string, name: 'density' | 'survival' = 'density') {
  const onChoose = vi.fn<(value: string) => void>();
  const choice = (now: string) => (
    <Choice name={name} words={words[name]} value={now} onChoose={onChoose} />
  );
  const { container, rerender } = render(choice(value));
  return { container, onChoose, change: (now: string) => rerender(choice(now)) };
}
const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const chosen = () =>
  radios()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('a choice', () => {
  it('is one group with a name, of buttons with names', () => {
    show('usual');
    expect(screen.getByRole('group', { name: words.density.ask })).toBeDefined();
    expect(screen.getAllByRole('group')).toHaveLength(1);
    for (const [option, label] of Object.entries(words.density.options))
      expect(screen.getByRole<HTMLInputElement>('radio', { name: label }).value).toBe(option);
    expect(radios().map(({ value }) => value)).toEqual(['usual', 'less', 'more']);
  });

  it('is one stop for Tab, and arrow keys go through it: radio buttons of one name', () => {
    show('usual');
    expect(
      radios().map(({ type, name, tabIndex, disabled }) => [type, name, tabIndex, disabled]),
    ).toEqual(Array.from({ length: 3 }, () => ['radio', 'density', 0, false]));
  });

  it('stands beside others that have chosen for themselves', () => {
    render(
      <>
        <Choice name="density" words={words.density} value="less" onChoose={() => undefined} />
        <Choice name="survival" words={words.survival} value="shown" onChoose={() => undefined} />
      </>,
    );
    expect(chosen()).toEqual(['less', 'shown']);
  });

  it.each(['usual', 'less', 'more'])('shows that %s is chosen', (value) => {
    show(value);
    expect(chosen()).toEqual([value]);
  });

  it.each([
    ['less', words.density.options.less],
    ['more', words.density.options.more],
  ])('tells of %s, by a press anywhere on its line', (value, label) => {
    const { onChoose } = show('usual');
    fireEvent.click(screen.getByText(label));
    expect(onChoose.mock.calls).toEqual([[value]]);
  });

  it('tells nothing of what is chosen already', () => {
    const { onChoose } = show('usual');
    fireEvent.click(screen.getByText(words.density.options.usual));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('follows a change made elsewhere', () => {
    const { change } = show('usual');
    change('more');
    expect(chosen()).toEqual(['more']);
  });

  it('goes back where the change could not be stored', () => {
    const { change } = show('usual');
    fireEvent.click(screen.getByText(words.density.options.more));
    expect(chosen()).toEqual(['more']);
    change('usual');
    expect(chosen()).toEqual(['usual']);
  });

  it('says more where there is more to say', () => {
    const { container } = show('covered', 'survival');
    expect(container.querySelector('p')!.textContent).toBe(words.survival.help);
    cleanup();
    expect(show('usual').container.querySelector('p')).toBeNull();
  });

  it.each(['density', 'survival'] as const)(
    'has no faults for screen readers: %s',
    async (name) => {
      expect(await faults(show('', name).container)).toEqual([]);
    },
  );
});
