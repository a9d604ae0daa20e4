import type { Settings } from './settings-shape.ts';

/** The site that all files on this device count as. */
export const files = 'file:';

/** What a page is switched on and off by: its host, or `files`. */
export function siteOf(url: string): string {
  const { protocol, host, origin } = new URL(url);
  // What a site makes up itself is its own.
  if (protocol === 'blob:' && origin !== 'null') return siteOf(origin);
  return protocol === 'file:' ? files : host;
}

/** Whether words are marked on a site. */
export function isOn(site: string, { sites, sitesOff, sitesOn }: Settings): boolean {
  return sites === 'all' ? !sitesOff.includes(site) : sitesOn.includes(site);
}

/** The change that switches a site on or off. */
export function switched(site: string, on: boolean, settings: Settings): Partial<Settings> {
  const { sites, sitesOff, sitesOn } = settings;
  const list = (sites === 'all' ? sitesOff : sitesOn).filter((other) => other !== site);
  if (sites === 'all') return { sitesOff: on ? list : [...list, site] };
  return { sitesOn: on ? [...list, site] : list };
}
