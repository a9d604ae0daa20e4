import { type Block, readBlocks } from '../../page/blocks.ts';

/** An element in the document that holds some HTML, its open shadow roots attached. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    const mode = template.getAttribute('shadow') as ShadowRootMode;
    template.parentElement!.attachShadow({ mode }).append(template.content);
    template.remove();
  }
  return document.body;
}

export function blocksOf(html: string): Block[] {
  return [...readBlocks(page(html))];
}

export function textsOf(html: string): string[] {
  return blocksOf(html).map(({ text }) => text);
}
