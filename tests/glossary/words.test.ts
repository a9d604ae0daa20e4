import { describe, expect, it, vi } from 'vitest';
import { cardWords, guidanceWords, popupWords } from '../../glossary/words.ts';

vi.mock('virtual:interface/en', () => ({
  card: { more: 'More', less: 'Less' },
  popup: { title: 'Title', show: 'Show' },
  guidance: { toTop: 'Back to top', who: 'For you' },
}));
vi.mock('virtual:interface/es', () => ({
  card: { more: 'Más' },
  popup: {},
  guidance: { who: 'Para usted' },
}));

describe('words of a screen', () => {
  it.each([
    ['English', cardWords('en'), { more: 'More', less: 'Less' }],
    ['Spanish laid over English', cardWords('es'), { more: 'Más', less: 'Less' }],
    ['English where Spanish has none', popupWords('es'), { title: 'Title', show: 'Show' }],
    ['English of the popup', popupWords('en'), { title: 'Title', show: 'Show' }],
    ['Spanish of the guide', guidanceWords('es'), { toTop: 'Back to top', who: 'Para usted' }],
    ['English of the guide', guidanceWords('en'), { toTop: 'Back to top', who: 'For you' }],
  ])('are %s', (_, words, expected) => {
    expect(words).toEqual(expected);
  });
});
