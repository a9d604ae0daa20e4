import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CommandName, PressedIn } from '../../extension/commands.ts';
import { obey } from '../../extension/orders.ts';
import { giveLocks } from './locks.ts';

const tab = { id: 7, url: 'https://a.org/article' };
const sendMessage = vi.fn<(tab: number, message: { name: string; argument: unknown }) => unknown>();
const openPopup = vi.fn<() => Promise<void>>();
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

/** What a tab was told, a line a message. */
async function told(name: CommandName, from: PressedIn = tab): Promise<string[]> {
  await obey(name, from);
  return sendMessage.mock.calls.map(([to, { name: what, argument }]) => {
    return `${to} ${what} ${Object.values(argument as object).join(' ')}`;
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
  sendMessage.mockReset();
  openPopup.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.action, { openPopup });
});

describe('an order by key', () => {
  it.each([
    [1, ['7 order next focus']],
    [2, ['7 order next focus', '7 order next cursor']],
    [3, ['7 order next focus', '7 order next cursor', '7 order next top']],
    [4, ['7 order next focus', '7 order next cursor', '7 order next top', '7 order next any']],
  ])('goes to the frames in turn until number %i answers', async (number, lines) => {
    sendMessage.mockImplementation(async () => sendMessage.mock.calls.length === number);
    expect(await told('next')).toEqual(lines);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup, which says why, where no frame answers', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    await told('card');
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('is given up calmly where the popup cannot be opened either', async () => {
    openPopup.mockRejectedValue(new Error('user gesture'));
    await expect(obey('count', {})).resolves.toBeUndefined();
  });
});

describe('the key for a site', () => {
  it('switches it off and on, and has the page say so', async () => {
    sendMessage.mockResolvedValue(true);
    expect(await told('site')).toEqual(['7 switched false']);
    expect(await stored()).toMatchObject({ sitesOff: ['a.org'] });
    expect(await told('site')).toEqual(['7 switched false', '7 switched true']);
    expect(await stored()).toMatchObject({ sitesOff: [] });
    expect(openPopup).not.toHaveBeenCalled();
  });

  it.each([
    ['a page that we may not read', { id: 7 }],
    ['a page of the browser', { id: 7, url: 'chrome://settings' }],
    ['a page of ours', { id: 7, url: 'moz-extension://ours/guidance.html' }],
  ])('changes nothing on %s, where the popup says why', async (_, from) => {
    expect(await told('site', from)).toEqual([]);
    expect(await stored()).toBeUndefined();
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('leaves damaged settings as they are: the popup says so', async () => {
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    expect(await told('site')).toEqual([]);
    expect(await stored()).toBe('damaged');
    expect(openPopup).toHaveBeenCalledOnce();
  });
});
