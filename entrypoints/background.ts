import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserLanguage } from '../extension/language.ts';
import { answer } from '../extension/messages.ts';
import { openGuidance, openHowTo } from '../extension/guidance.ts';
import { setKnown } from '../extension/known.ts';
import { whenAccessGrows } from '../extension/access.ts';
import { reachOpenTabs } from '../extension/open-tabs.ts';
import { readSettings } from '../extension/settings.ts';
import { insertStyle } from '../extension/style.ts';
import { openPage } from '../extension/tabs.ts';
import { showState } from '../extension/toolbar.ts';
import { explain } from '../glossary/explain.ts';
import { chooseLanguage } from '../glossary/languages.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome.html');
    // Firefox puts a manifest's scripts into open tabs by itself.
    if (!import.meta.env.FIREFOX) void reachOpenTabs();
  });
  whenAccessGrows(() => void reachOpenTabs());
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
    async openGuidance({ section }) {
      await openGuidance(section);
      return true;
    },
    async openHowTo({ kind }) {
      await openHowTo(kind);
      return true;
    },
    async know({ subject, known }) {
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
