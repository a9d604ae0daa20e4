import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Frame, watchFrames } from '../../extension/frames.ts';
import type { FrameState } from '../../extension/popup-port.ts';

const state: FrameState = { site: 'a.org', state: 'read', translated: false, mentioned: [] };
const mentioned = { count: 1, text: 'it', onScreen: false, closed: false };
const metastatic = { ...mentioned, subject: { kind: 'term', id: 'metastatic' } } as const;

type Listener = (value: unknown) => void;
let connected: Listener;
let frames: Frame[];

/** A frame that connects, with what it can do. */
function connect(changes: object = {}, name = 'popup') {
  const listeners: { said?: Listener; gone?: () => void } = {};
  const sender = { tab: { id: 3, url: 'https://a.org/page' }, frameId: 0, ...changes };
  connected({
    name,
    sender,
    postMessage: vi.fn<Listener>(),
    onMessage: { addListener: (listener: Listener) => (listeners.said = listener) },
    onDisconnect: { addListener: (listener: () => void) => (listeners.gone = listener) },
  });
  return {
    say(message: unknown): void {
      listeners.said?.(message);
      vi.runAllTimers();
    },
    goAway(): void {
      listeners.gone?.();
      vi.runAllTimers();
    },
  };
}
const told = () => frames.map(({ id, top, state: { site } }) => [id, top, site]);

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(
    (listener) => void (connected = listener as unknown as Listener),
  );
  watchFrames(3, (present) => (frames = present));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the frames of a tab', () => {
  it('are those that have said how they are, in order, until they go', () => {
    const [inner, page] = [connect({ frameId: 7 }), connect()];
    inner.say({ ...state, mentioned: [metastatic] });
    page.say(state);
    expect(told()).toEqual([
      [0, true, 'a.org'],
      [7, false, 'a.org'],
    ]);
    expect(frames[1]!.state.mentioned).toEqual([metastatic]);
    page.goAway();
    expect(told()).toEqual([[7, false, 'a.org']]);
  });

  it.each([
    ['another tab', { tab: { id: 4 } }, 'popup'],
    ['no tab', { tab: undefined }, 'popup'],
    ['another port', {}, 'other'],
  ])('are none of %s', (_, sender, name) => {
    connect(sender, name).say(state);
    expect(frames).toEqual([]);
  });

  it('are not the page because they say so', () => {
    connect({ frameId: 7 }).say({ ...state, top: true });
    expect(told()).toEqual([[7, false, 'a.org']]);
  });

  it.each<[string | undefined, string]>([
    ['https://a.org:8443/page', 'a.org:8443'],
    ['http://a.org/', 'a.org'],
    ['file:///page.html', 'file:'],
    ['blob:https://a.org/1', 'a.org'],
    ['about:blank', 'said.org'],
    [undefined, 'said.org'],
  ])('have the site of the tab, in one at %s', (url, site) => {
    connect({ tab: { id: 3, url } }).say({ ...state, site: 'said.org' });
    expect(told()).toEqual([[0, true, site]]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'read'],
    ['a site that is no text', { ...state, site: { length: 3 } }],
    ['a state that there is not', { ...state, state: 'toString' }],
    ['no list', { ...state, mentioned: undefined }],
    ['nothing in the list', { ...state, mentioned: [null] }],
    ['a subject without a kind', { ...state, mentioned: [{ ...metastatic, subject: {} }] }],
    ['a text that is none', { ...state, mentioned: [{ ...metastatic, text: [] }] }],
    ['half a count', { ...state, mentioned: [{ ...metastatic, count: 0.5 }] }],
  ])('stay as they are where one says %s', (_, message) => {
    const page = connect();
    page.say(state);
    page.say(message);
    expect(frames.map((frame) => frame.state)).toEqual([state]);
  });
});
