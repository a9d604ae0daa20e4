import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWayBack } from '../../../entrypoints/common/way-back.ts';

const own = 3;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: own } as never);
  history.replaceState(null, '', '/guidance.html');
});

/** The tabs that a guide at an address has offered a way back to. */
async function follow(address = '/guidance.html'): Promise<number[]> {
  history.replaceState(null, '', address);
  const offered: number[] = [];
  await followWayBack((from) => offered.push(from));
  return offered;
}
const background = fakeBrowser.runtime.getURL('/background.js' as never);
const comeTo = (argument: unknown, url: string | undefined = background) =>
  (
    fakeBrowser.runtime.onMessage as unknown as { trigger(...all: unknown[]): Promise<unknown[]> }
  ).trigger({ name: 'comeTo', argument }, { id: fakeBrowser.runtime.id, url });

describe('the way back from the guide', () => {
  it('is taken from the address, which then does not keep it', async () => {
    expect(await follow('/guidance.html?from=7#liver')).toEqual([7]);
    expect(`${location.pathname}${location.search}${location.hash}`).toBe('/guidance.html#liver');
  });

  it.each([['/guidance.html#liver'], ['/guidance.html?from=x'], [`/guidance.html?from=${own}`]])(
    'is not offered at %s',
    async (address) => {
      expect(await follow(address)).toEqual([]);
    },
  );

  it('is another one when the guide is asked for from elsewhere', async () => {
    const offered = await follow();
    expect(await comeTo({ tab: own, hash: '#liver', from: 9 })).toContain(true);
    expect([offered, location.hash]).toEqual([[9], '#liver']);
  });

  it('stays when no part and no tab is named, or the tab is the guide’s own', async () => {
    const offered = await follow('/guidance.html?from=7#liver');
    await comeTo({ tab: own, hash: '' });
    await comeTo({ tab: own, hash: '', from: own });
    expect([offered, location.hash]).toEqual([[7], '#liver']);
  });

  it.each([
    ['a web page', 'https://example.org/'],
    ['a page that is called like ours', `https://example.org/?${background}`],
    ['a file', 'file:///background.js'],
    ['nowhere', ''],
  ])('is not changed by a script in %s', async (_, url) => {
    const offered = await follow();
    expect(await comeTo({ tab: own, hash: '#liver', from: 9 }, url)).not.toContain(true);
    expect([offered, location.hash]).toEqual([[], '']);
  });

  it.each([[null], [undefined], ['x'], [7], [[own]]])(
    'is not changed by a message that holds %j',
    async (argument) => {
      const offered = await follow();
      expect(await comeTo(argument)).not.toContain(true);
      expect(offered).toEqual([]);
    },
  );

  it('is not for a guide in another tab', async () => {
    const offered = await follow();
    expect(await comeTo({ tab: 4, hash: '#liver', from: 9 })).not.toContain(true);
    expect([offered, location.hash]).toEqual([[], '']);
  });
});
