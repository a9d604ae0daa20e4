import mdx from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';
import { licencePlugin, writeLicences } from './scripts/packages/licences.ts';
import { glossaryPlugin } from './scripts/glossary/plugin.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => manifest(browser, command),
  hooks: { 'build:done': ({ config }) => writeLicences(config.outDir) },
  zip: {
    includeSources: [
      '*.{json,ts,md}',
      'LICENSE',
      '{components,docs,entrypoints,extension,glossary,page,public,scripts,tests}/**',
    ],
  },
  vite: () => ({
    // Vite's stand-in for old browsers would be the only `fetch` in the package.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      glossaryPlugin(),
      licencePlugin(),
      mdx({
        jsxImportSource: 'preact',
        remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter],
      }),
    ],
  }),
});
