import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask, askTab } from '../../extension/messages.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ours = () => ({ id: fakeBrowser.runtime.id, tab: { id: 3 } });

/** What each listener gives for a message, as a browser would get it. */
function arrive(message: unknown, sender: object): Promise<unknown[]> {
  return fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
}

describe('answer', () => {
  const calls: unknown[] = [];
  const start = () =>
    answer({
      async style(argument, sender) {
        calls.push([argument, sender.tab?.id]);
        return true;
      },
    });
  beforeEach(() => void calls.splice(0));

  it('answers a message of ours, knowing who asks', async () => {
    start();
    const message = { name: 'style', argument: { css: 'p {}' } };
    expect(await arrive(message, ours())).toEqual([true]);
    expect(calls).toEqual([[{ css: 'p {}' }, 3]]);
  });

  it.each([
    ['another extension', { id: 'another' }],
    ['nobody', {}],
  ])('leaves alone what comes from %s', async (_, sender) => {
    start();
    const message = { name: 'style', argument: { css: 'p {}' } };
    expect(await arrive(message, sender)).toEqual([undefined]);
    expect(calls).toEqual([]);
  });

  it.each([
    ['a text', 'style'],
    ['nothing', undefined],
    ['null', null],
    ['no name', { argument: {} }],
    ['no argument', { name: 'style' }],
    ['a name that nobody answers', { name: 'explain', argument: {} }],
    ['a name that is no text', { name: 7, argument: {} }],
  ])('leaves alone a message with %s', async (_, message) => {
    start();
    expect(await arrive(message, ours())).toEqual([undefined]);
    expect(calls).toEqual([]);
  });

  it('answers no more when stopped', () => {
    const stop = start();
    stop();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('ask', () => {
  /** Answers as a worker does that takes its time; `undefined`: never. */
  function answerAfter(...times: (number | undefined)[]): unknown[] {
    const asked: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
      const time = times[asked.push(message) - 1];
      if (time !== undefined) setTimeout(() => respond(`answer ${asked.length}`), time);
      return true;
    });
    return asked;
  }
  async function asking() {
    const reply = ask('style', { css: 'p {}' });
    let took = -1;
    const begun = Date.now();
    void reply.then(() => (took = Date.now() - begun));
    await vi.runAllTimersAsync();
    return { reply: await reply, took };
  }

  it('sends name and argument, and gives the answer', async () => {
    const asked = answerAfter(10);
    expect(await asking()).toEqual({ reply: 'answer 1', took: 10 });
    expect(asked).toEqual([{ name: 'style', argument: { css: 'p {}' } }]);
  });

  it('asks again after 600 ms where the first request is never answered', async () => {
    const asked = answerAfter(undefined, 50);
    expect(await asking()).toEqual({ reply: 'answer 2', took: 650 });
    expect(asked).toHaveLength(2);
  });

  it('gives nothing after 1.5 s without an answer', async () => {
    const asked = answerAfter(undefined, undefined);
    expect(await asking()).toEqual({ reply: undefined, took: 1500 });
    expect(asked).toHaveLength(2);
  });

  it('gives nothing where nobody listens', async () => {
    expect((await asking()).reply).toBeUndefined();
  });
});

describe('askTab', () => {
  it('sends to the tab, and gives the first answer', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true as never);
    expect(await askTab(5, 'popupOpen', {})).toBe(true);
    expect(send).toHaveBeenCalledWith(5, { name: 'popupOpen', argument: {} });
  });

  it('gives nothing where no frame listens', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    expect(await askTab(5, 'popupOpen', {})).toBeUndefined();
  });

  it('gives nothing after 1.5 s without an answer', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const reply = askTab(5, 'popupOpen', {});
    await vi.advanceTimersByTimeAsync(1499);
    const race = await Promise.race([reply, Promise.resolve('waiting')]);
    expect(race).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await reply).toBeUndefined();
  });
});
