import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HowToRead } from '../../components/HowToRead.tsx';
import { lessons } from '../../glossary/how-to-read.ts';
import { howToReadWords } from '../../glossary/words.ts';

afterEach(cleanup);

const words = howToReadWords('en');
const all = lessons('en');

function show(missing?: { near: string | undefined }) {
  render(<HowToRead lessons={all} words={words} language="en" covered={false} missing={missing} />);
  return screen.queryByRole('alert');
}

it('says nothing where the part that was asked for is there', () => {
  expect(show()).toBeNull();
});

it('says at the start that a part is missing', () => {
  const alert = show({ near: undefined })!;
  expect(alert.textContent).toBe(words.missing);
  expect(alert.closest('header')).not.toBeNull();
});

it('says in the part that comes nearest that another one was asked for', () => {
  const alert = show({ near: all[0]!.kind })!;
  expect(alert.textContent).toBe(words.nearest);
  expect(alert.closest('article')!.id).toBe(all[0]!.kind);
});
