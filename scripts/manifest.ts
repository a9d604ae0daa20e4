import type { UserManifest } from 'wxt';

/** Nothing leaves, nothing comes in, no markup from strings. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "media-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const icons = (state: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${state}-${size}.png`]));

/**
 * What can be done by key. Chromium takes four suggestions at most. Two keys at once where
 * possible, for hands that are not sure; none is the browsers' own, or a screen reader's (arrows,
 * Insert, letters with Ctrl+Alt or, in Orca, most with Alt+Shift). On a Mac the option key types
 * letters, and VoiceOver has Ctrl with it.
 */
const commands = {
  next: keyed('next', 'Period'),
  previous: keyed('previous', 'Comma'),
  card: keyed('card', 'W'),
  // Three keys: nobody should switch a site off by a slip.
  site: keyed('site', 'Shift+Y'),
  count: { description: '__MSG_count__' },
  _execute_action: {},
};

function keyed(name: string, key: string) {
  return {
    suggested_key: { default: `Alt+${key}`, mac: `MacCtrl+${key}` },
    description: `__MSG_${name}__`,
  };
}

/** What the browsers are told. Held to tests/manifest.*.json by a test. */
export function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  const everywhere = {
    matches: ['<all_urls>'],
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    icons: icons('on'),
    action: { default_title: '__MSG_name__', default_icon: icons('on') },
    commands,
    // By hand, not by defineContentScript, which announces the extension to every page.
    content_scripts: [
      { ...everywhere, js: ['guard.js'], run_at: 'document_start' },
      { ...everywhere, js: ['page.js'], run_at: 'document_idle' },
    ],
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{4c0c6f5a-9a0b-4e1f-8a55-2f7d0f6f3b1e}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128', incognito: 'split', externally_connectable: { ids: [] } }),
  };
}
