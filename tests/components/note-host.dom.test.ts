import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNote } from '../../components/note-host.ts';

const look = { language: 'en', theme: 'browser', textSize: 'usual' };
let life: AbortController;

/** What jsdom lacks. */
beforeEach(() => {
  vi.useFakeTimers();
  HTMLElement.prototype.showPopover = () => undefined;
  HTMLElement.prototype.animate = () => ({}) as Animation;
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const isThere = () => document.body.childElementCount === 1;
const inSevenSeconds = () => vi.advanceTimersByTime(7_100);

describe('a note', () => {
  it('goes by itself after seven seconds', () => {
    createNote(document, life.signal).say('12 words', { ...look, steady: 'off' });
    expect(isThere()).toBe(true);
    inSevenSeconds();
    expect(isThere()).toBe(false);
  });

  it('stays in steady mode, whatever was said before', () => {
    const { say } = createNote(document, life.signal);
    say('cancer: 1 of 12', { ...look, steady: 'off' });
    say('12 words', { ...look, steady: 'on' });
    vi.advanceTimersByTime(3_600_000);
    expect(isThere()).toBe(true);
  });

  it('goes when its page is left alone', () => {
    createNote(document, life.signal).say('12 words', { ...look, steady: 'on' });
    life.abort();
    expect(isThere()).toBe(false);
  });

  it('is not taken away by a key or a press that the page has made up', () => {
    createNote(document, life.signal).say('12 words', { ...look, steady: 'on' });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    dispatchEvent(new Event('pointerdown'));
    expect(isThere()).toBe(true);
  });
});
