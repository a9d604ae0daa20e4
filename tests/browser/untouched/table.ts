import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { frames } from './frames.ts';
import { languages } from './languages.ts';
import type { Site } from './site.ts';
import { websites } from './websites.ts';

/** Every page that must be untouched, by what is special about it. */
export const groups: Record<string, Site[]> = {
  'sites as people read them': websites,
  'pages in other languages': languages,
  'other documents': documents,
  'pages with frames': frames,
  'pages with a special element': elements,
};

export const allSites: Site[] = Object.values(groups).flat();
