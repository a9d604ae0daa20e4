import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserLanguage } from '../extension/language.ts';
import { answer } from '../extension/messages.ts';
import { obey } from '../extension/orders.ts';
import { watchCommands } from '../extension/commands.ts';
import { openGuidance, openHowTo } from '../extension/guidance.ts';
import { setKnown } from '../extension/known.ts';
import { whenAccessGrows } from '../extension/access.ts';
import { reachOpenTabs } from '../extension/open-tabs.ts';
import { readSettings } from '../extension/settings.ts';
import { insertEngine, insertStyle } from '../extension/into-page.ts';
import { openPage } from '../extension/tabs.ts';
import { showState } from '../extension/toolbar.ts';
import { canBeExplained, explain } from '../glossary/explain.ts';
import { chooseLanguage } from '../glossary/languages.ts';
import { askAbout } from './common/ask-about.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome.html');
    // Firefox puts a manifest's scripts into open tabs by itself.
    if (!import.meta.env.FIREFOX) void reachOpenTabs();
  });
  whenAccessGrows(() => void reachOpenTabs());
  watchCommands((name, tab) => void obey(name, tab));
  answer({
    async explain({ subjects }) {
      const { settings } = await readSettings();
      const language = chooseLanguage(settings.language, browserLanguage());
      return subjects.map((subject) => explain(subject, language) ?? null);
    },
    async style({ css }, sender) {
      await insertStyle(css, sender);
      return true;
    },
    async engine(_, sender) {
      await insertEngine(sender);
      return true;
    },
    async openGuidance({ section }, sender) {
      await openGuidance(section, sender.tab?.id);
      return true;
    },
    async openHowTo({ kind }, sender) {
      await openHowTo(kind, sender.tab?.id);
      return true;
    },
    async askAbout({ subject, title }, sender) {
      // One worker serves private windows too.
      if (sender.tab?.incognito) return 'private';
      if (!canBeExplained(subject) || typeof title !== 'string') return 'failed';
      const { settings } = await readSettings();
      const language = chooseLanguage(settings.language, browserLanguage());
      return askAbout(language)(subject, title);
    },
    async know({ subject, known }) {
      if (!canBeExplained(subject)) return false;
      try {
        await setKnown(subject, known);
        return true;
      } catch {
        return false; // the card says that it was not saved
      }
    },
    async tabState({ state }, sender) {
      if (sender.tab?.id !== undefined) await showState(sender.tab.id, state);
      return true;
    },
  });
});
