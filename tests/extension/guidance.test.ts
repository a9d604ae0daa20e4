import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGlossary, openGuidance, openHowTo } from '../../extension/guidance.ts';

interface OpenTab {
  id: number;
  windowId: number;
  incognito: boolean;
  status?: 'loading' | 'complete';
  url?: string;
  pendingUrl?: string;
}

/** A browser with these tabs: the page in question in some, the reader's page in tab 7. */
function setUp(guides: OpenTab[], answers: boolean, fromPrivate = false) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    ((path: string) => `chrome-extension://us${path}`) as never,
  );
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(guides as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ incognito: fromPrivate } as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const update = vi
    .spyOn(fakeBrowser.tabs, 'update')
    .mockImplementation((async (id: number) => guides.find((guide) => guide.id === id)) as never);
  const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  const send = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation((async () => (answers ? true : undefined)) as never);
  return { query, create, update, focus, send };
}
const tab = (id: number, incognito = false): OpenTab => ({ id, windowId: id * 10, incognito });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe.each([
  ['guide', openGuidance, 'chrome-extension://us/guidance.html'],
  ['glossary', openGlossary, 'chrome-extension://us/glossary.html'],
  ['page on figures', openHowTo, 'chrome-extension://us/how-to-read.html'],
])('opening the %s', (_page, open, address) => {
  it('makes a tab where there is none, and tells it where the reader comes from', async () => {
    const { create, query } = setUp([], true);
    await open('liver', 7);
    await open('');
    expect(query.mock.calls[0]).toEqual([{ url: `${address}*` }]);
    expect(create.mock.calls).toEqual([[{ url: `${address}?from=7#liver` }], [{ url: address }]]);
  });

  it('takes the tab that it is open in', async () => {
    const { create, update, focus, send } = setUp([tab(3)], true);
    await open('liver', 7);
    expect(send.mock.calls[0]).toEqual([
      { name: 'comeTo', argument: { tab: 3, hash: '#liver', from: 7 } },
    ]);
    expect([update.mock.calls, focus.mock.calls, create.mock.calls]).toEqual([
      [[3, { active: true }]],
      [[30, { focused: true }]],
      [],
    ]);
  });

  it('sends a tab that does not answer to the place', async () => {
    const { create, update } = setUp([tab(3)], false);
    await open('liver', 7);
    expect(update.mock.calls).toEqual([
      [3, { url: `${address}?from=7#liver` }],
      [3, { active: true }],
    ]);
    expect(create.mock.calls).toEqual([]);
  });

  it.each(['url', 'pendingUrl'])('lets a tab load that is on its way there (%s)', async (key) => {
    const url = `${address}?from=7#liver`;
    const { create, update, send } = setUp([{ ...tab(3), status: 'loading', [key]: url }], false);
    await open('liver', 7);
    expect([update.mock.calls, create.mock.calls, send.mock.calls]).toEqual([
      [[3, { active: true }]],
      [],
      [],
    ]);
  });

  it('opens one tab for those who ask again before it is there, and only then answers', async () => {
    const { create } = setUp([], true);
    const { promise, resolve } = Promise.withResolvers();
    create.mockReturnValue(promise as never);
    const answers: string[] = [];
    const asked = ['first', 'second'].map((name) =>
      open('liver', 7).then(() => void answers.push(name)),
    );
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    expect(answers).toEqual([]);
    resolve({});
    await Promise.all(asked);
    expect([create.mock.calls.length, answers]).toEqual([1, ['first', 'second']]);
    await open('liver', 7);
    expect(create.mock.calls).toHaveLength(2);
  });

  it.each([
    ['a private window’s from an ordinary one', tab(3, true), false],
    ['an ordinary window’s from a private one', tab(3), true],
  ])('does not take %s', async (_, guide, fromPrivate) => {
    const { create, send } = setUp([guide], true, fromPrivate);
    await open('liver', 7);
    expect([create.mock.calls.length, send.mock.calls.length]).toEqual([1, 0]);
  });

  it('passes no section on that is none of ours', async () => {
    const { create } = setUp([], true);
    await open('<script>');
    expect(create.mock.calls).toEqual([[{ url: address }]]);
  });
});
