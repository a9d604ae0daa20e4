import { vi } from 'vitest';

/** What is stored under these names can no longer be read by the browser itself, until it is put anew. */
export function damageRecords(...damaged: readonly string[]): void {
  const lost = new Set(damaged);
  const { get, put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    name,
  ) {
    const request = get.call(this, name);
    // As in browsers: a request that fails takes its transaction with it.
    if (lost.has(name as string)) this.transaction.abort();
    return request;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    name,
  ) {
    const request = put.call(this, value, name);
    request.addEventListener('success', () => lost.delete(name as string));
    return request;
  });
}
