import { openPage } from './tabs.ts';

/** Opens the guidance page in a new tab, at a section if one is named. */
export async function openGuidance(section?: string): Promise<void> {
  await openPage('guidance.html', section && /^[a-z0-9-]+$/.test(section) ? `#${section}` : '');
}
