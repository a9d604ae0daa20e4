/**
 * In the page: reads all it can, in every frame and at every event, into `globalThis.learnt`.
 */
export function spy(): void {
  const learnt = new Set<string>();
  const note = (from: string, text: unknown) => {
    if (text) learnt.add(`${from}: ${text}`);
  };
  const noteNode = (from: string, node: unknown) => {
    if (!(node instanceof Node) || node.getRootNode() === document) return;
    note(from, node.getRootNode().textContent);
  };

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    requestAnimationFrame(() => note('attachShadow', root.textContent));
    return root;
  };

  const types = `pointermove pointerover pointerout pointerenter pointerdown pointerup mousemove mouseover
    mousedown mouseup click dblclick contextmenu auxclick wheel keydown keypress keyup input beforeinput
    copy selectstart selectionchange focusin focusout focus blur toggle beforetoggle dragstart
    transitionstart animationstart animationend slotchange scroll load error`;
  let pointer = { x: 0, y: 0 };
  for (const type of types.split(/\s+/))
    addEventListener(
      type,
      (event) => {
        if (event instanceof MouseEvent) pointer = { x: event.clientX, y: event.clientY };
        for (const key in event) noteNode(`${type}.${key}`, event[key as keyof Event]);
        for (const target of event.composedPath()) noteNode(`${type} path`, target);
        if (event instanceof KeyboardEvent) note('key', event.key);
      },
      true,
    );

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Record<string, unknown>)[]) {
      noteNode(entry.entryType, entry['element'] ?? entry['target']);
      for (const { node } of (entry['sources'] ?? []) as { node: unknown }[])
        noteNode(entry.entryType, node);
    }
  }).observe({
    entryTypes: ['layout-shift', 'largest-contentful-paint', 'event', 'first-input', 'element'],
  });

  function look(): void {
    const selection = getSelection();
    const host = document.querySelector('div[popover]');
    note('selection', selection);
    noteNode('selection', selection?.anchorNode);
    const ranges = selection as { getComposedRanges?(options?: object): StaticRange[] } | null;
    for (const range of ranges?.getComposedRanges?.() ?? []) {
      noteNode('composed range', range.startContainer);
      noteNode('composed range', range.endContainer);
    }
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) {
        note('registry', range.startContainer.textContent);
        noteNode('registry', range.startContainer);
      }
    if (host) {
      note('host', host.outerHTML);
      note('host', (host as HTMLElement).innerText + host.textContent + host.shadowRoot?.innerHTML);
      note('host', host.getHTML?.({ serializableShadowRoots: true }));
      for (const animation of document.getAnimations())
        if (animation.effect instanceof KeyframeEffect)
          noteNode('animation', animation.effect.target);
      for (let y = pointer.y - 300; y < pointer.y + 300; y += 30) {
        for (const element of document.elementsFromPoint(pointer.x, y)) noteNode('point', element);
        noteNode('caret', document.caretPositionFromPoint?.(pointer.x, y)?.offsetNode);
        noteNode('caret', document.caretRangeFromPoint?.(pointer.x, y)?.startContainer);
      }
    }
    noteNode('active', document.activeElement);
    note('text', document.body.innerText);
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  Object.assign(globalThis, { learnt });
}
