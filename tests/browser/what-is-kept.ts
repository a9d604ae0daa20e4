/** In a page of ours: what stands on the sheet of questions. */
export const questionsKept = `new Promise((done, fail) => {
  const opening = indexedDB.open('in-plain-words', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  opening.onerror = fail;
  opening.onsuccess = () => {
    const asking = opening.result.transaction('kept').objectStore('kept').get('questions');
    asking.onsuccess = () => (opening.result.close(), done(asking.result ?? []));
  };
})`;

export interface Kept {
  local: object;
  session: object;
  questions: unknown[];
  tabs: string[];
}

/** In a page of ours: everything in the browser's stores, and every tab. */
export const allKept = `(async () => {
  const { storage, tabs } = globalThis.browser ?? chrome;
  return {
    local: await storage.local.get(),
    session: await storage.session.get(),
    questions: await ${questionsKept},
    tabs: (await tabs.query({})).map(({ url }) => url).toSorted(),
  };
})()`;
