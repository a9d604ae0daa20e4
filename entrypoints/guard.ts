import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the page does anything. In Chromium `<iframe name="chrome">` takes the
 * browser API away from a script that touches it for the first time later.
 */
export default defineUnlistedScript(() => {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: unknown };
    chrome?: { runtime?: unknown };
  };
  void (browser ?? chrome)?.runtime;
});
