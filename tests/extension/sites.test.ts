import { describe, expect, it } from 'vitest';
import { type Settings, complete, usualSettings } from '../../extension/settings-shape.ts';
import { files, isOn, siteOf, switched } from '../../extension/sites.ts';

const all = complete({ sites: 'all', sitesOff: ['a.org', files], sitesOn: ['b.org'] });
const chosen = complete({ sites: 'chosen', sitesOff: ['a.org'], sitesOn: ['b.org', files] });

describe('siteOf', () => {
  it('of files is no name that a host can have', () => {
    expect(URL.canParse(`https://${files}`) && new URL(`https://${files}`).host === files).toBe(
      false,
    );
  });

  it.each([
    ['https://www.cancer.gov/types/breast?x=1#y', 'www.cancer.gov'],
    ['http://example.org', 'example.org'],
    ['https://EXAMPLE.org/', 'example.org'],
    ['http://localhost:3000/a', 'localhost:3000'],
    ['https://example.org:443/', 'example.org'],
    ['https://name:word@example.org/', 'example.org'],
    ['file:///home/reader/paper.html', files],
    ['file:///C:/paper.html', files],
    ['about:blank', ''],
    ['blob:https://example.org/3f2a', 'example.org'],
    ['blob:null/3f2a', ''],
  ])('of %s is %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('isOn', () => {
  it.each<[string, string, Settings, boolean]>([
    ['any site on the first day', 'a.org', usualSettings, true],
    ['files on the first day', files, usualSettings, true],
    ['a site that is switched off', 'a.org', all, false],
    ['files that are switched off', files, all, false],
    ['a site below one that is switched off', 'www.a.org', all, true],
    ['a site that is on both lists, for all', 'b.org', all, true],
    ['a site that is chosen', 'b.org', chosen, true],
    ['files that are chosen', files, chosen, true],
    ['a site that is not chosen', 'c.org', chosen, false],
    ['a site below a chosen one', 'www.b.org', chosen, false],
    ['a site that was switched off before', 'a.org', chosen, false],
    ['any site with none chosen', 'a.org', complete({ sites: 'chosen' }), false],
  ])('%s', (_, site, settings, expected) => {
    expect(isOn(site, settings)).toBe(expected);
  });
});

describe('switched', () => {
  it.each<[string, string, boolean, Settings, Partial<Settings>]>([
    ['off', 'c.org', false, all, { sitesOff: ['a.org', files, 'c.org'] }],
    ['off again', 'a.org', false, all, { sitesOff: [files, 'a.org'] }],
    ['on', 'a.org', true, all, { sitesOff: [files] }],
    ['on again', 'c.org', true, all, { sitesOff: ['a.org', files] }],
    ['chosen', 'c.org', true, chosen, { sitesOn: ['b.org', files, 'c.org'] }],
    ['chosen again', 'b.org', true, chosen, { sitesOn: [files, 'b.org'] }],
    ['chosen no more', 'b.org', false, chosen, { sitesOn: [files] }],
    ['chosen no more again', 'c.org', false, chosen, { sitesOn: ['b.org', files] }],
  ])('%s: the change of one list', (_, site, on, settings, expected) => {
    expect(switched(site, on, settings)).toEqual(expected);
    expect(isOn(site, { ...settings, ...expected })).toBe(on);
  });

  it('leaves the settings that it was given as they are', () => {
    const before = structuredClone(all);
    switched('c.org', false, all);
    expect(all).toEqual(before);
  });
});
