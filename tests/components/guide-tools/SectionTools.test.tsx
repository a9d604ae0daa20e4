import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  SectionTools,
  type SectionToolsProps,
} from '../../../components/guide-tools/SectionTools.tsx';
import { guideToolsWords } from '../../../glossary/words.ts';
import { faults } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');

function show(changes: Partial<SectionToolsProps> = {}) {
  const calls = {
    onAsk: vi.fn<SectionToolsProps['onAsk']>(async () => 'added'),
    onQuestions: vi.fn<() => void>(),
    onFavourite: vi.fn<SectionToolsProps['onFavourite']>(async () => 'kept'),
    onHelpful: vi.fn<SectionToolsProps['onHelpful']>(async () => 'kept'),
    onShare: vi.fn<SectionToolsProps['onShare']>(async () => 'copied'),
    onPrint: vi.fn<() => void>(),
  };
  const props = { title: 'Liver', favourite: false, helpful: undefined, words, ...calls };
  const { container } = render(<SectionTools {...props} {...changes} />);
  return { ...calls, container };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const says = (sentence: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

describe('below a section', () => {
  it('stands in a group that names it', () => {
    show();
    expect(screen.getByRole('group', { name: 'What you can do with “Liver”' })).toBeTruthy();
  });

  it.each(['added', 'there', 'private', 'failed'] as const)(
    'says what became of a question: %s',
    async (asked) => {
      const { onQuestions } = show({ onAsk: async () => asked });
      press(words.ask);
      await says(words.asked[asked]);
      const leads = asked === 'added' || asked === 'there';
      expect(screen.queryAllByRole('button', { name: words.showQuestions })).toHaveLength(
        leads ? 1 : 0,
      );
      if (leads) press(words.showQuestions);
      expect(onQuestions).toHaveBeenCalledTimes(leads ? 1 : 0);
    },
  );

  it.each([
    [false, 'kept', words.favouriteKept],
    [true, 'kept', words.favouriteGone],
    [false, 'private', words.notKept.private],
    [true, 'failed', words.notKept.failed],
  ] as const)('changes a favourite (%s) and says so: %s', async (favourite, how, sentence) => {
    const onFavourite = vi.fn<SectionToolsProps['onFavourite']>(async () => how);
    show({ favourite, onFavourite });
    expect(pressed(words.favourite)).toBe(`${favourite}`);
    press(words.favourite);
    await says(sentence);
    expect(onFavourite.mock.calls).toEqual([[!favourite]]);
  });

  it.each([
    [undefined, words.yes, 'yes', 'kept', words.helpfulKept],
    ['yes', words.no, 'no', 'kept', words.helpfulKept],
    ['no', words.no, undefined, 'kept', words.helpfulGone],
    [undefined, words.no, 'no', 'private', words.notKept.private],
    [undefined, words.no, 'no', 'failed', words.notKept.failed],
  ] as const)('takes an answer (%s): %s', async (helpful, name, answer, how, sentence) => {
    const onHelpful = vi.fn<SectionToolsProps['onHelpful']>(async () => how);
    show({ helpful, onHelpful });
    expect([pressed(words.yes), pressed(words.no)]).toEqual([
      `${helpful === 'yes'}`,
      `${helpful === 'no'}`,
    ]);
    press(name);
    await says(sentence);
    expect(onHelpful.mock.calls).toEqual([[answer]]);
  });

  it.each([
    ['shared', words.shared],
    ['copied', words.copied],
    ['notShared', words.notShared],
    ['stopped', ''],
  ] as const)('says how sharing went: %s', async (how, sentence) => {
    show({ onShare: async () => how });
    press(words.ask);
    await says(words.asked.added);
    press(words.share);
    await says(sentence);
    expect(screen.queryByRole('button', { name: words.showQuestions })).toBeNull();
  });

  it('has no faults for screen readers', async () => {
    const { container } = show({ favourite: true, helpful: 'no' });
    press(words.ask);
    await says(words.asked.added);
    expect(await faults(container)).toEqual([]);
  });
});
