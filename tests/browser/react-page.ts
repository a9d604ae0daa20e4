import { build } from 'vite';

/** The React sample page as one HTML text without outside parts. */
export async function reactPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/pages/react/main.js', formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('the React page was not built');
  const [{ code }] = bundle.output;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head>
<body><div id="root"></div><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
