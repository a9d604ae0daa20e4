import { openPage } from './tabs.ts';

/** Opens the guidance page in a new tab, at a section if one is named. */
export async function openGuidance(section?: string): Promise<void> {
  await openPage('guidance.html', hashOf(section));
}

/** Opens the page on how to read figures in a new tab, at one kind. */
export async function openHowTo(kind: string): Promise<void> {
  await openPage('how-to-read.html', hashOf(kind));
}

function hashOf(id: string | undefined): string {
  return id && /^[a-z0-9-]+$/.test(id) ? `#${id}` : '';
}
