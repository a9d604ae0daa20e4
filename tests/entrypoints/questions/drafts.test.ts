import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../entrypoints/questions/drafts.ts';
import { type Draft, newQuestion } from '../../../entrypoints/questions/sheet.ts';

const question = { id: 'a', text: 'Why?', note: '' };
const keep = vi.fn<(draft: Draft) => Promise<void>>();
const changed = vi.fn<() => void>();
const make = () => createDrafts(keep, changed);
const kept = () => keep.mock.calls.map(([{ typed }]) => typed);
const rest = (time: number) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  vi.useFakeTimers();
  keep.mockReset().mockResolvedValue(undefined);
  changed.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('what is being typed', () => {
  it('is kept once typing rests, in one go', async () => {
    const drafts = make();
    drafts.type(question, { text: 'W' });
    await rest(700);
    drafts.type(question, { note: 'n' });
    await rest(700);
    expect(kept()).toEqual([]);
    await rest(100);
    expect(kept()).toEqual([{ text: 'W', note: 'n' }]);
    expect([drafts.all(), drafts.stateOf('a')]).toEqual([[], 'saved']);
    await rest(5000);
    expect(kept()).toHaveLength(1);
  });

  it('is kept at once where the reader leaves the field, and not again after that', async () => {
    const drafts = make();
    drafts.type(question, { text: 'W' });
    await drafts.save('a');
    await drafts.save('a');
    await rest(5000);
    expect(kept()).toEqual([{ text: 'W' }]);
  });

  it('no longer counts as saved while typing goes on', async () => {
    const drafts = make();
    drafts.type(question, { text: 'W' });
    await drafts.save('a');
    drafts.type(question, { text: 'Wh' });
    expect(drafts.stateOf('a')).toBeUndefined();
  });

  it('stays where it cannot be kept, says so until it is, and is tried again', async () => {
    keep.mockRejectedValueOnce(new Error('full'));
    const drafts = make();
    drafts.type(question, { text: 'W' });
    await drafts.save('a');
    expect([drafts.stateOf('a'), drafts.isOpen()]).toEqual(['failed', true]);
    drafts.type(question, { note: 'n' });
    expect(drafts.stateOf('a')).toBe('failed');
    await drafts.save('a');
    expect(kept()).toEqual([{ text: 'W' }, { text: 'W', note: 'n' }]);
    expect([drafts.stateOf('a'), drafts.isOpen()]).toEqual(['saved', false]);
  });

  it('is not forgotten where more is typed while it is being kept', async () => {
    let done = () => {};
    keep.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)));
    const drafts = make();
    drafts.type(question, { text: 'W' });
    const saving = drafts.save('a');
    drafts.type(question, { text: 'Why not' });
    done();
    await saving;
    expect(drafts.all()).toMatchObject([{ typed: { text: 'Why not' } }]);
    await rest(800);
    expect(kept().at(-1)).toEqual({ text: 'Why not' });
  });

  it('is not kept any more once it is dropped, one or all', async () => {
    const drafts = make();
    for (const id of ['a', 'b', 'c']) drafts.type({ ...question, id }, { text: id });
    drafts.drop('a');
    expect(drafts.all().map(({ base }) => base.id)).toEqual(['b', 'c']);
    drafts.drop();
    await rest(5000);
    expect([drafts.all(), kept()]).toEqual([[], []]);
  });

  it('is not kept where nothing was written into a new question', async () => {
    const drafts = make();
    drafts.type(newQuestion(), {});
    await rest(5000);
    expect([kept(), drafts.all().length, drafts.isOpen()]).toEqual([[], 1, false]);
  });

  it('is kept all at once', async () => {
    const drafts = make();
    drafts.type(question, { text: 'W' });
    drafts.type({ ...question, id: 'b' }, { text: 'X' });
    await drafts.saveAll();
    expect(kept()).toEqual([{ text: 'W' }, { text: 'X' }]);
  });

  it('is drawn with every step', async () => {
    const drafts = make();
    drafts.type(question, { text: 'W' });
    expect(changed).toHaveBeenCalledTimes(1);
    await drafts.save('a');
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
