import type { Page } from 'puppeteer-core';
import type { Bidi } from './firefox-window.ts';
import type { Box, CardNode } from './reader.ts';

interface RemoteNode {
  sharedId: string;
  value: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

export async function evaluateIn(
  connection: Bidi,
  page: Page,
  expression: string,
  more = {},
): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: contextOf(page) },
    awaitPromise: true,
    ...more,
  });
  if ('exceptionDetails' in result) throw new Error(`${expression}: ${thrown(result)}`);
  return result.result;
}

/** What is ours in a page, by its role, from inside its closed shadow root. */
export async function ours(
  connection: Bidi,
  page: Page,
  role: string,
): Promise<CardNode | undefined> {
  // As a list of nodes: of arrays a page may have taken the iterator away.
  const all = 'document.querySelectorAll("div[popover]:popover-open")';
  const { value } = (await evaluateIn(connection, page, all, {
    serializationOptions: { maxDomDepth: 10, includeShadowTree: 'all' },
  })) as { value: RemoteNode[] };
  return value
    .flatMap(({ value: { shadowRoot } }) => shadowRoot?.value.children?.[0] ?? [])
    .map(cardNode)
    .find(({ attributes }) => attributes['role'] === role);
}

export async function boxOf(connection: Bidi, page: Page, { handle }: CardNode): Promise<Box> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: '(node) => JSON.stringify(node.getBoundingClientRect())',
    arguments: [{ sharedId: handle }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  if ('exceptionDetails' in result) throw new Error(thrown(result));
  return JSON.parse((result as { result: { value: string } }).result.value) as Box;
}

export async function press(connection: Bidi, page: Page, node: CardNode): Promise<void> {
  const origin = { type: 'element', element: { sharedId: node.handle } };
  await connection.send('input.performActions', {
    context: contextOf(page),
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

function thrown(result: unknown): string {
  return (result as { exceptionDetails: { text: string } }).exceptionDetails.text;
}

function cardNode({ sharedId, value }: RemoteNode): CardNode {
  return {
    name: value.localName ?? '#text',
    text: value.nodeValue ?? '',
    attributes: value.attributes ?? {},
    children: [...(value.shadowRoot?.value.children ?? []), ...(value.children ?? [])].map(
      cardNode,
    ),
    handle: sharedId,
  };
}
