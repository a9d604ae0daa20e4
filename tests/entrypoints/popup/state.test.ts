import { describe, expect, it, vi } from 'vitest';
import { popupState } from '../../../entrypoints/popup/state.ts';
import type { Frame } from '../../../extension/frames.ts';
import { type Stored, complete } from '../../../extension/settings-shape.ts';
import { files } from '../../../extension/sites.ts';
import { frame, inner, mentioned } from './frames.ts';

vi.mock('virtual:terms/en', () => {
  const entry = { version: '1', variants: [], short: 'It is.', sources: [], state: 'by-clinician' };
  return { default: { scan: { name: 'scan', ...entry }, tumor: { name: 'tumor', ...entry } } };
});

const off: Stored = { sitesOff: ['a.org', files] };
const chosen: Stored = { sites: 'chosen', sitesOn: ['b.org'] };
const scan = { mentioned: [mentioned('scan')] };
const unknown = { mentioned: [mentioned('lost')] };

interface Told {
  why?: 'access' | 'store' | 'noAnswer';
  settings?: Stored;
  readable?: boolean;
}

/** A state as "note | site | subjects", a dash for what is not there. */
function told(frames: Frame[], { why, settings = {}, readable = true }: Told = {}): string {
  const { note, site, subjects } = popupState(frames, {
    settings: complete(settings),
    readable,
    language: 'en',
    why,
    leave: () => undefined,
    onKnown: () => undefined,
  });
  const place = site && `${site.name ?? 'files'} ${site.on ? 'on' : 'off'}`;
  const list = subjects.map(({ explanation }) => explanation.title).join(' ');
  return [note ?? '-', place ?? '-', list || '-'].join(' | ');
}

describe('what the popup shows', () => {
  it.each<[string, Frame[], string]>([
    ['is being read', [frame({ state: 'reading' })], 'reading | a.org on | -'],
    ['has words so far', [frame({ state: 'reading', ...scan })], '- | a.org on | scan'],
    ['has been read', [frame(scan)], '- | a.org on | scan'],
    ['has nothing', [frame()], 'nothing | a.org on | -'],
    ['has only words that are explained no more', [frame(unknown)], 'nothing | a.org on | -'],
    ['is being read in a frame', [frame(), inner({ state: 'reading' })], 'reading | a.org on | -'],
    ['has words in a frame', [frame(), inner(scan)], '- | a.org on | scan'],
    ['changes too much', [frame({ state: 'paused' })], 'paused | a.org on | -'],
    [
      'changes too much, words or not',
      [frame({ state: 'paused' }), inner(scan)],
      'paused | a.org on | -',
    ],
    ['is translated', [frame({ translated: true, ...scan })], 'translated | a.org on | scan'],
    [
      'is translated, with nothing found',
      [frame({ translated: true })],
      'translated | a.org on | -',
    ],
    ['is a PDF', [frame({ state: 'pdf' })], 'pdf | - | -'],
    ['is a picture', [frame({ state: 'no-text' }), inner(scan)], 'noText | - | -'],
    ['is a file', [frame({ site: files, ...scan })], '- | files on | scan'],
    ['is about to be read, after a press', [frame({ state: 'off' })], 'reading | a.org on | -'],
    ['has not answered yet', [], 'reading | - | -'],
    ['has a frame that answered first', [inner(scan)], 'reading | - | -'],
  ])('of a page that %s', (_, frames, expected) => {
    expect(told(frames)).toBe(expected);
  });

  it.each<[string, Frame[], string]>([
    ['that is off', [frame({ state: 'off' })], 'turnedOff | a.org off | -'],
    ['that does not know it yet', [frame(scan), inner(scan)], 'turnedOff | a.org off | -'],
    ['that changed too much', [frame({ state: 'paused' })], 'turnedOff | a.org off | -'],
    ['that is a file', [frame({ site: files, state: 'off' })], 'turnedOff | files off | -'],
    ['that is a PDF', [frame({ state: 'pdf' })], 'pdf | - | -'],
    ['that is another', [frame({ site: 'b.org', ...scan })], '- | b.org on | scan'],
  ])('where a site is switched off, of a page %s', (_, frames, expected) => {
    expect(told(frames, { settings: off })).toBe(expected);
  });

  it.each<[string, Frame[], string]>([
    ['that is not', [frame({ state: 'off' })], 'notChosen | a.org off | -'],
    ['that is', [frame({ site: 'b.org', ...scan })], '- | b.org on | scan'],
    ['that is a file', [frame({ site: files })], 'notChosen | files off | -'],
  ])('where sites are chosen, of a page %s', (_, frames, expected) => {
    expect(told(frames, { settings: chosen })).toBe(expected);
  });

  it.each<[string, Frame[], Told, string]>([
    ['is off with every other', [frame({ state: 'off' })], {}, '- | - | -'],
    ['does not know it yet', [frame(scan)], {}, '- | - | -'],
    ['is a PDF', [frame({ state: 'pdf' })], {}, 'pdf | - | -'],
    ['does not answer', [], { why: 'noAnswer' }, 'noAnswer | - | -'],
  ])('where settings cannot be read, of a page that %s', (_, frames, options, expected) => {
    expect(told(frames, { ...options, readable: false })).toBe(expected);
  });

  it.each<[string, Frame[], Told, string]>([
    ['nobody answers', [], { why: 'store' }, 'store | - | -'],
    ['only a frame answers', [inner(scan)], { why: 'noAnswer' }, 'noAnswer | - | -'],
    ['the page answers after all', [frame(scan)], { why: 'access' }, '- | a.org on | scan'],
  ])('when %s', (_, frames, options, expected) => {
    expect(told(frames, options)).toBe(expected);
  });
});
