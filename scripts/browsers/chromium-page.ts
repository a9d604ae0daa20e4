import type { Page, Protocol } from 'puppeteer-core';
import type { Box, CardNode } from './reader.ts';

/** What is ours in a page, by its role, from inside its closed shadow root. */
export async function ours(page: Page, role: string): Promise<CardNode | undefined> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  // Of the page itself nothing is asked: it may be longer or deeper than the protocol can tell.
  const popovers = { nodeId: root.nodeId, selector: 'div[popover]' };
  const { nodeIds } = await session.send('DOM.querySelectorAll', popovers);
  const hosts = await Promise.all(
    nodeIds.map((nodeId) =>
      // One may have gone meanwhile.
      session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true }).catch(() => undefined),
    ),
  );
  await session.detach();
  return hosts
    .flatMap((host) => (host ? closedRoots(host.node) : []))
    .map((shadow) => cardNode(shadow.children![0]!))
    .find(({ attributes }) => attributes['role'] === role);
}

export async function boxOf(page: Page, { handle }: CardNode): Promise<Box> {
  const session = await page.createCDPSession();
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: handle as number,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: 'function () { return this.getBoundingClientRect().toJSON(); }',
    returnByValue: true,
  });
  await session.detach();
  return result.value as Box;
}

export async function press(page: Page, node: CardNode): Promise<void> {
  const session = await page.createCDPSession();
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: node.handle as number,
  });
  await session.detach();
  const [left, top, right, , , bottom] = model.border as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** What a screen reader is told of a page. */
export async function heard(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = ({
    ignored,
    role,
    name,
    childIds = [],
  }: Protocol.Accessibility.AXNode): string[] => [
    ...(ignored ? [] : [`${role?.value} ${name?.value ?? ''}`]),
    ...childIds.flatMap((child) => (byId.has(child) ? walk(byId.get(child)!) : [])),
  ];
  return nodes[0] ? walk(nodes[0]) : [];
}

type CdpNode = Protocol.DOM.Node;

/** The closed shadow roots of what is ours in a page: no other ones belong to popovers. */
function closedRoots(node: CdpNode): CdpNode[] {
  const root = node.attributes?.includes('popover')
    ? node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
    : undefined;
  return [...(root ? [root] : []), ...(node.children ?? []).flatMap(closedRoots)];
}

function cardNode(node: CdpNode): CardNode {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let i = 0; i < pairs.length; i += 2) attributes[pairs[i]!] = pairs[i + 1]!;
  return {
    name: node.localName || '#text',
    text: node.nodeValue,
    attributes,
    children: [...(node.shadowRoots ?? []), node]
      .flatMap(({ children }) => children ?? [])
      .map(cardNode),
    handle: node.backendNodeId,
  };
}
