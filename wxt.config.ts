import mdx from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';
import { glossaryPlugin } from './scripts/glossary/plugin.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => manifest(browser, command),
  zip: {
    includeSources: [
      '*.{json,ts,md}',
      'LICENSE',
      '{components,docs,entrypoints,extension,glossary,page,public,scripts,tests}/**',
    ],
    excludeSources: ['**/*'],
  },
  vite: () => ({
    plugins: [
      glossaryPlugin(),
      mdx({
        jsxImportSource: 'preact',
        remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter],
      }),
    ],
  }),
});
