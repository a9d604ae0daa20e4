import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { folders } from './life-cycle.ts';
import { storeSettings, storedSettings } from './popup-tools.ts';
import { recordEach } from './trust-each.ts';

/** Does something with the store of what a reader keeps, as it is on the device. */
async function withKept<T>(reader: Reader, work: string): Promise<T> {
  const page = await reader.extensionPage('welcome.html');
  await reader.evaluate(
    page,
    `(() => {
      const opening = indexedDB.open('in-plain-words', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
      opening.onsuccess = () => {
        const request = opening.result.transaction('kept', 'readwrite').objectStore('kept').${work};
        request.transaction.oncomplete = () => {
          opening.result.close();
          globalThis.done = { answer: request.result };
        };
      };
      return true;
    })()`,
  );
  const done = () => reader.evaluate<{ answer: T } | undefined>(page, 'globalThis.done');
  const { answer } = await until('the store', async () => (await done()) ?? undefined);
  await page.close();
  return answer;
}

inBothBrowsers('removing the extension', (setting) => {
  recordEach(`private: what is kept goes with the extension (${setting.name})`);

  it('removes all that it kept', async () => {
    const reader = await setting.start();
    const question = { id: '1', text: 'What about my liver?', note: '' };
    await storeSettings(reader, { theme: 'dark', version: 1 });
    await withKept(reader, `put([${JSON.stringify(question)}], 'questions')`);
    expect(await withKept(reader, `get('questions')`)).toEqual([question]);
    await reader.uninstall();
    await reader.install(resolve(folders[setting.name]));
    expect(await storedSettings(reader)).toBeUndefined();
    expect(await withKept(reader, `count()`)).toBe(0);
    await reader.close();
  });
});
