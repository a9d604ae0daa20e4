import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AnswersOutcome, Situation } from '../../../components/guide-tools/Situation.tsx';
import type { Situation as Answers } from '../../../glossary/first-for-you.ts';
import { choicesWords, guideToolsWords } from '../../../glossary/words.ts';
import { faults } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');
const survivalWords = choicesWords('en').survival;

function show(answers: Answers = { places: [] }, how: AnswersOutcome = 'kept') {
  const calls = {
    onAnswer: vi.fn<(change: Partial<Answers>) => Promise<AnswersOutcome>>(async () => how),
    onSurvival: vi.fn<(value: string) => Promise<AnswersOutcome>>(async () => how),
    onForget: vi.fn<() => Promise<AnswersOutcome>>(async () => how),
  };
  const { container } = render(
    <Situation survival="covered" {...{ answers, words, survivalWords, ...calls }} />,
  );
  return { ...calls, container };
}
const choose = (label: string) => fireEvent.click(screen.getByText(label));
const checked = (container: Element) =>
  [...container.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ name, value }) => `${name} ${value}`,
  );
const says = (container: Element, sentence: string) =>
  waitFor(() => expect(container.querySelector('.said')!.textContent).toBe(sentence));

describe('the situation of a reader', () => {
  it('is closed at first, and asks for nothing', () => {
    const { container } = show();
    expect(container.querySelector('details')!.open).toBe(false);
    expect(checked(container)).toEqual(['survival covered']);
  });

  it('shows what was answered', () => {
    const { container } = show({
      spread: 'later',
      places: ['bone', 'brain'],
      receptors: 'both',
      reader: 'other',
    });
    expect(checked(container)).toEqual([
      'spread later',
      'places bone',
      'places brain',
      'receptors both',
      'reader other',
      'survival covered',
    ]);
  });

  it('tells each answer alone, places all together', () => {
    const { onAnswer, onSurvival } = show({ places: ['liver'] });
    choose(words.spread.options.start);
    choose(words.places.options.bone);
    choose(words.places.options.liver);
    choose(words.receptors.options.neither);
    choose(words.reader.options.self);
    choose(survivalWords.options.shown);
    expect(onAnswer.mock.calls).toEqual([
      [{ spread: 'start' }],
      [{ places: ['bone', 'liver'] }],
      [{ places: [] }],
      [{ receptors: 'neither' }],
      [{ reader: 'self' }],
    ]);
    expect(onSurvival.mock.calls).toEqual([['shown']]);
  });

  it.each([
    ['kept', words.answersKept, words.forgotten],
    ['private', words.answersNotKept.private, words.answersNotKept.private],
    ['failed', words.answersNotKept.failed, words.answersNotKept.failed],
  ] as const)('says how keeping went: %s', async (how, sentence, forgotten) => {
    const { container, onForget } = show({ places: [] }, how);
    choose(words.spread.options.start);
    await says(container, sentence);
    choose(words.forget);
    await says(container, forgotten);
    expect(onForget).toHaveBeenCalledOnce();
  });

  it.each<[Answers['spread'], string | undefined]>([
    [undefined, undefined],
    ['start', undefined],
    ['later', undefined],
    ['none', words.notSpread],
    ['unsure', words.notSure],
  ])('says whom the guide is for, told that spread is %s', (spread, sentence) => {
    const { container } = show({ spread, places: [] });
    expect(container.querySelector('.kind')?.textContent).toBe(sentence);
  });

  it('says how it works', () => {
    const { container } = show();
    expect(
      [...container.querySelectorAll('.how li')].map(({ textContent }) => textContent),
    ).toEqual(words.howWhat);
  });

  it('has no faults for screen readers', async () => {
    const { container } = show({ spread: 'unsure', places: ['bone'] });
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await faults(container)).toEqual([]);
  });
});
