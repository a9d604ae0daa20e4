import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGlossary, openGuidance } from '../../extension/guidance.ts';

interface OpenTab {
  id: number;
  windowId: number;
  incognito: boolean;
}

/** A browser with these tabs: the guide, or the glossary, in some, the reader's page in tab 7. */
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
])('opening the %s', (_page, open, address) => {
  it('makes a tab where there is none, and tells it where the reader comes from', async () => {
    const { create, query } = setUp([], true);
    await open('liver', 7);
    await open();
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

  it('makes another tab where that one does not answer', async () => {
    const { create } = setUp([tab(3)], false);
    await open('liver', 7);
    expect(create.mock.calls).toEqual([[{ url: `${address}?from=7#liver` }]]);
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
