/** Gives the document locks as browsers have them: one holder at a time, in the order of asking. */
export function giveLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  async function request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
