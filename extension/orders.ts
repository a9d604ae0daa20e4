import { browser } from 'wxt/browser';
import type { CommandName, PressedIn } from './commands.ts';
import { type CursorOrder, askTab, turns } from './messages.ts';
import { changeSettings } from './settings.ts';
import { isOn, siteOf, switched } from './sites.ts';

/** Does what a reader wants by key; where no page can, the popup says why. */
export async function obey(name: CommandName, tab: PressedIn): Promise<void> {
  if (name === '_execute_action') return;
  const done = name === 'site' ? await switchSite(tab) : await order(tab, name);
  // Firefox may want a press of its own for that; the toolbar button shows how it stands.
  if (!done) await browser.action.openPopup().catch(() => undefined);
}

async function order({ id }: PressedIn, wanted: CursorOrder): Promise<boolean> {
  if (id === undefined) return false;
  for (const turn of turns) if (await askTab(id, 'order', { order: wanted, turn })) return true;
  return false;
}

/** Switches the site of a tab on or off, and has its page say so; answers whether that could be. */
async function switchSite({ id, url }: PressedIn): Promise<boolean> {
  if (id === undefined || !url || !/^(https?|file):/.test(url)) return false;
  const site = siteOf(url);
  let on = false;
  try {
    await changeSettings((settings) => {
      on = !isOn(site, settings);
      return switched(site, on, settings);
    });
  } catch {
    return false;
  }
  return (await askTab(id, 'switched', { on })) ?? false;
}
