import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Survival, coverAll } from '../../components/guide/Survival.tsx';
import { SurvivalSwitch } from '../../components/guide/SurvivalSwitch.tsx';
import { Island } from '../../components/Island.tsx';
import { guidanceWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = guidanceWords('en').survival;

function Page({ covered }: { covered: boolean }) {
  return (
    <Island onReady={() => undefined}>
      {['One', 'Two'].map((text) => (
        <Survival key={text} words={words} language="en" covered={covered}>
          <p>{text}</p>
        </Survival>
      ))}
    </Island>
  );
}
const opened = (container: Element) =>
  [...container.querySelectorAll('details')].map(({ open }) => open);

describe('a text about how long people lived', () => {
  it.each([
    [true, [false, false]],
    [false, [true, true]],
  ])('starts as the reader has it (covered: %s)', (covered, open) => {
    const { container } = render(<Page covered={covered} />);
    expect(opened(container)).toEqual(open);
  });

  it('says what it is about before it is opened, in the reader’s language', () => {
    const { container } = render(
      <div lang="en">
        <Survival words={guidanceWords('es').survival} language="es" covered>
          <p>One</p>
        </Survival>
      </div>,
    );
    const summary = container.querySelector('summary')!;
    expect(summary.textContent).toContain(guidanceWords('es').survival.covered);
    expect(summary.lang).toBe('es');
  });

  it('is covered and shown from outside, and stays so when the page is drawn again', () => {
    const { container, rerender } = render(<Page covered />);
    coverAll(container, false);
    rerender(<Page covered />);
    expect(opened(container)).toEqual([true, true]);
    coverAll(container, true);
    rerender(<Page covered={false} />);
    expect(opened(container)).toEqual([false, false]);
  });

  it('is opened by the reader alone, others staying covered', () => {
    const { container, rerender } = render(<Page covered />);
    container.querySelector('summary')!.click();
    rerender(<Page covered />);
    expect(opened(container)).toEqual([true, false]);
  });

  it('has no faults for screen readers', async () => {
    expect(await faults(render(<Page covered={false} />).container)).toEqual([]);
  });
});

it.each([
  [true, 'showAll'],
  [false, 'coverAll'],
] as const)('the switch says what it will do (covered: %s)', (covered, name) => {
  const onCover = vi.fn<(covered: boolean) => void>();
  render(<SurvivalSwitch words={words} covered={covered} onCover={onCover} />);
  fireEvent.click(screen.getByRole('button', { name: words[name] }));
  expect(onCover.mock.calls).toEqual([[!covered]]);
});
