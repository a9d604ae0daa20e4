/** A command of the WebDriver BiDi protocol: puppeteer has no word for what we need. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: object & { result?: unknown } }>;
}

/** Evaluates an expression in Firefox's own window; the answer as JSON knows it. */
export async function inWindow<T>(connection: Bidi, expression: string): Promise<T> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    target: { context: window!.context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
  });
  if ('exceptionDetails' in answer.result)
    throw new Error(`${expression}: ${JSON.stringify(answer.result.exceptionDetails)}`);
  return JSON.parse((answer.result.result as { value: string }).value) as T;
}

/** How long the process that shows an address has been at work, in milliseconds. */
export async function timeSpent(connection: Bidi, address: string): Promise<number> {
  return inWindow(
    connection,
    `ChromeUtils.requestProcInfo().then(({ children }) =>
      children.find(({ windows }) =>
        windows.some(({ documentURI }) => documentURI?.spec === ${JSON.stringify(address)}),
      ).cpuTime / 1e6)`,
  );
}

/** Gives a part of the window that shows an address the focus, as a first press of Tab would. */
export async function focusOn(connection: Bidi, address: string): Promise<void> {
  await inWindow(
    connection,
    `[...document.querySelectorAll('browser')]
      .find(({ currentURI }) => currentURI?.spec === ${JSON.stringify(address)})?.focus()`,
  );
}

const codes: Record<string, { key: string; code: string; keyCode: number }> = {
  Period: { key: '.', code: 'Period', keyCode: 190 },
  Comma: { key: ',', code: 'Comma', keyCode: 188 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
};

/** Presses keys as a hand does, so that the window's own shortcuts hear them: "Alt+Shift+Y". */
export async function pressKeys(connection: Bidi, keys: string): Promise<void> {
  const names = keys.split('+');
  const last = names.pop()!;
  const letter = { key: last.toLowerCase(), code: `Key${last.toUpperCase()}` };
  const all = [...names.map((name) => ({ key: name, code: `${name}Left` })), codes[last] ?? letter];
  await inWindow(
    connection,
    `(() => {
      const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      hand.beginInputTransactionForTests(window);
      const events = ${JSON.stringify(all)}.map((key) => new KeyboardEvent('', key));
      for (const event of events) hand.keydown(event);
      for (const event of events.toReversed()) hand.keyup(event);
    })()`,
  );
}

/** Roles by the names that Chromium has for them. */
const roles = { pushbutton: 'button', graphic: 'image', 'text leaf': 'StaticText' };

/** What a screen reader is told of the document at an address, a line an element: "button Close". */
export async function accessibleLines(connection: Bidi, address: string): Promise<string[]> {
  return inWindow(
    connection,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const roles = ${JSON.stringify(roles)};
      const lines = [];
      const isWanted = (node) =>
        node.role === Ci.nsIAccessibleRole.ROLE_DOCUMENT &&
        node.QueryInterface(Ci.nsIAccessibleDocument).URL.startsWith(${JSON.stringify(address)});
      function walk(node, within) {
        if (within) {
          const role = service.getStringRole(node.role);
          lines.push((roles[role] ?? role) + ' ' + (node.name ?? ''));
        }
        for (let child = node.firstChild; child; child = child.nextSibling)
          walk(child, within || isWanted(node));
      }
      walk(service.getAccessibleFor(document), false);
      return lines;
    })()`,
  );
}
