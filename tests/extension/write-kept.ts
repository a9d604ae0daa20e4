/** Writes past all checks, as a damaged profile would hold it. */
export async function writeKept(name: string, value: unknown): Promise<void> {
  const opening = indexedDB.open('in-plain-words', 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const transaction = opening.result.transaction('kept', 'readwrite');
  transaction.objectStore('kept').put(value, name);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  opening.result.close();
}
