import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { isOfBrowser } from '../browser/requests.ts';

it.each<[BrowserName, string]>([
  ['chromium', 'CONNECT accounts.google.com:443'],
  ['chromium', 'GET http://clients2.google.com/time/1/current?cup2key=1'],
  ['chromium', 'POST http://update.googleapis.com/service/update2/json'],
  ['firefox', 'CONNECT firefox.settings.services.mozilla.com:443'],
])('%s asks by itself: %s', (name, request) => {
  expect(isOfBrowser(name, request)).toBe(true);
});

it.each<[BrowserName, string]>([
  ['chromium', 'GET http://evil.example/?q=google.com'],
  ['chromium', 'GET http://evil.example/accounts.google.com'],
  ['chromium', 'GET http://accounts.google.com@evil.example/'],
  ['chromium', 'GET http://evil.example/#accounts.google.com'],
  ['chromium', 'GET http://accounts.google.com.evil.example/'],
  ['chromium', 'GET http://evilaccounts.google.com/'],
  ['chromium', 'CONNECT storage.googleapis.com:443'],
  ['chromium', 'CONNECT evil.example:443'],
  ['chromium', 'CONNECT firefox.settings.services.mozilla.com:443'],
  ['chromium', 'GET http://constructor/'],
  ['chromium', 'accounts.google.com'],
  ['chromium', ''],
  ['firefox', 'CONNECT accounts.google.com:443'],
  ['firefox', 'GET http://evil.example/?q=mozilla.org'],
  ['firefox', 'CONNECT addons.mozilla.org.evil.example:443'],
])('%s does not ask by itself: %s', (name, request) => {
  expect(isOfBrowser(name, request)).toBe(false);
});
