import { parseSync } from 'vite';

/** A node of a parsed script, whatever it is. */
interface Node {
  type: string;
  [part: string]: unknown;
}

/** Ways to the network, by the name of what opens them. */
const networkNames = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'mozRTCPeerConnection',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'importScripts',
  'sendBeacon',
  'Image',
  'Audio',
  'FontFace',
  'setUninstallURL',
]);

/** Ways to make code or markup out of a text, the same. */
const textNames = new Set([
  'eval',
  'WebAssembly',
  'DOMParser',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'write',
  'writeln',
]);

/** Properties of an element that take markup, and props that set them. */
const markup = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
/** Properties of an element that make the browser ask for something. */
const asking = new Set(['src', 'srcset']);
/** Elements that ask for something as soon as they have an address. */
const askingElements = new Set(
  'audio embed form iframe image img link object script source track video'.split(' '),
);
const globals = new Set(['globalThis', 'window', 'self']);

/** What a script could reach the network with: each as it would be searched for. */
export function waysToNetwork(code: string): string[] {
  return found(code, (node, within) => {
    const name = nameIn(node, within);
    if (name !== undefined && networkNames.has(name) && !isOfIndex(within[0])) return name;
    const text = textOf(node);
    if (text !== undefined && /^\s*(\/\/|\\\\)[^\s/\\]/.test(text)) return text;
    const property = assigned(node, asking);
    if (property !== undefined) return `${property} =`;
    if (node.type === 'MemberExpression' && isBlind(node)) return 'a name that is made up';
    if (/^(Import|Export)/.test(node.type) && isNode(node['source'])) {
      const source = textOf(node['source']);
      if (!/^\.{0,2}\/(?!\/)/.test(source ?? '')) return `import of ${source ?? 'a variable'}`;
    }
    return node.type === 'CallExpression' ? madeElement(node) : undefined;
  });
}

/** What a script could make code or markup of a text with, the same. */
export function waysFromText(code: string): string[] {
  return found(code, (node, within) => {
    const name = nameIn(node, within);
    if (name !== undefined && textNames.has(name)) return name;
    if (name === 'Function' && isMakingCode(node, within[0])) return name;
    const property = assigned(node, markup);
    // Preact has the one path, for a prop that nobody gives it.
    if (property !== undefined && memberName(node['right']) !== '__html') return `${property} =`;
    if (node.type === 'Property' && within[0]?.type === 'ObjectExpression') {
      const key = node['computed'] ? textOf(node['key']) : keyName(node['key']);
      if (key !== undefined && markup.has(key)) return `${key}:`;
    }
    return node.type === 'CallExpression' ? codeCalled(node) : undefined;
  });
}

/** Says what a node is a way to, if to anything; `within` what it stands in, from the inside out. */
type Look = (node: Node, within: readonly Node[]) => string | undefined;

/** All that `look` finds in a script, place by place. */
function found(code: string, look: Look): string[] {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`not a script: ${errors[0]!.message}`);
  const ways: string[] = [];
  function walk(value: unknown, within: readonly Node[]): void {
    if (Array.isArray(value)) return value.forEach((it) => walk(it, within));
    if (!isNode(value)) return;
    const way = look(value, within);
    if (way !== undefined) ways.push(way);
    for (const part of Object.values(value)) walk(part, [value, ...within]);
  }
  walk(program, []);
  return ways;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A text that stands in the code as it is. */
function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateElement' && value.type !== 'TemplateLiteral') return undefined;
  const { quasis = [value] } = value as { quasis?: Node[] };
  const [only, ...others] = quasis as (Node & { value: { cooked: string | null } })[];
  return others.length === 0 ? (only!.value.cooked ?? undefined) : undefined;
}

/**
 * The name by which something is reached here: of a variable, of a property that is read or taken
 * out, or as a text. The keys of what is made here reach nothing.
 */
function nameIn(node: Node, [parent, around]: readonly Node[]): string | undefined {
  if (node.type !== 'Identifier') return node.type === 'TemplateElement' ? undefined : textOf(node);
  const isKey = parent?.['key'] === node && !parent['computed'];
  return isKey && around?.type !== 'ObjectPattern' ? undefined : (node['name'] as string);
}

const keyName = (key: unknown) =>
  textOf(key) ?? ((key as { name?: unknown }).name as string | undefined);

/** The name of the property that is reached. */
function memberName(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression') return undefined;
  return value['computed'] ? textOf(value['property']) : keyName(value['property']);
}

/** The property of some that is given a value. */
function assigned(node: Node, properties: ReadonlySet<string>): string | undefined {
  const name = node.type === 'AssignmentExpression' ? memberName(node['left']) : undefined;
  return name !== undefined && properties.has(name) ? name : undefined;
}

/** MiniSearch's index has a method that is called `fetch`: `this._index.fetch`. */
function isOfIndex(member: Node | undefined): boolean {
  const index = member?.['object'];
  return (
    memberName(member) === 'fetch' &&
    memberName(index) === '_index' &&
    ((index as Node)['object'] as Node).type === 'ThisExpression'
  );
}

/** A property of the global object whose name does not stand in the code. */
function isBlind({ object, computed, property }: Node): boolean {
  const name = (object as { name?: string }).name ?? '';
  return globals.has(name) && computed === true && textOf(property) === undefined;
}

/** Calls that look for an element, and make none. */
const searches = ['querySelector', 'querySelectorAll', 'matches', 'closest'];

/** An element that is made, and that asks for what it is told to. */
function madeElement({ callee, arguments: given }: Node): string | undefined {
  if (searches.includes(memberName(callee) ?? '')) return undefined;
  const texts = (given as Node[]).slice(0, 2).map(textOf);
  return texts.find((text) => text !== undefined && askingElements.has(text));
}

/** `Function` is called, or handed on; what it knows of functions may be asked for. */
function isMakingCode(node: Node, parent: Node | undefined): boolean {
  if (node.type !== 'Identifier') return true;
  if (parent?.type === 'MemberExpression' && parent['object'] === node)
    return !['call', 'apply', 'bind', 'prototype'].includes(memberName(parent) ?? '');
  return !(parent?.type === 'BinaryExpression' && parent['operator'] === 'instanceof');
}

/** A call that makes code of a text. */
function codeCalled({ callee, arguments: given }: Node): string | undefined {
  const called = memberName(callee) ?? keyName(callee);
  const [first] = given as Node[];
  if (called === 'constructor' && ((callee as Node)['object'] as Node).type !== 'ThisExpression')
    return 'constructor()';
  const isText = first?.type === 'TemplateLiteral' || textOf(first) !== undefined;
  return isText && /^set(Timeout|Interval)$/.test(called ?? '') ? `${called} of a text` : undefined;
}
