import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GuidanceMatter } from '../../glossary/schema.ts';

/** One paragraph, list item, heading or picture of a section of the guide. */
interface GuideBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'component';
  /** As it stands in the file, and as it is read: without signs, sources and pictures. */
  source: string;
  text: string;
  cites: string[];
  /** Ids of the sections that it links to. */
  links: string[];
  /** Whether it is about how long people lived, and so covered. */
  covered: boolean;
}

export interface GuideText {
  file: string;
  matter: GuidanceMatter;
  blocks: GuideBlock[];
  /** Its title and all that is read, on one line. */
  text: string;
}

export function readGuide(): GuideText[] {
  return globSync('glossary/en/guidance/*.mdx').toSorted().map(readText);
}

function readText(file: string): GuideText {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))!;
  const matter = parse(front!) as GuidanceMatter;
  const blocks: GuideBlock[] = [];
  let covered = false;
  for (const part of body!.split(/\n\s*\n/).map((it) => it.trim())) {
    if (part === '') continue;
    if (/^<\/?Survival>$/.test(part)) covered = part === '<Survival>';
    else if (/^([-*]|\d+\.) /.test(part))
      for (const item of part.split(/\n(?=[-*] |\d+\. )/))
        blocks.push(blockOf('item', item.replace(/^([-*]|\d+\.) /, ''), covered));
    else if (part.startsWith('#'))
      blocks.push(blockOf('heading', part.replace(/^#+ /, ''), covered));
    else if (/^<\/?[A-Z]/.test(part)) blocks.push(blockOf('component', part, covered));
    else blocks.push(blockOf('paragraph', part, covered));
  }
  const text = [matter.title, ...blocks.map((block) => block.text)].join(' ');
  return { file, matter, blocks, text: text.replace(/\s+/g, ' ') };
}

function blockOf(kind: GuideBlock['kind'], source: string, covered: boolean): GuideBlock {
  return {
    kind,
    source,
    text: kind === 'component' ? '' : plain(source),
    cites: [...source.matchAll(/<Cite id="([^"]*)" \/>/g)].map(([, id]) => id!),
    links: [...source.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!),
    covered,
  };
}

function plain(source: string): string {
  return source
    .replace(/\s*<Cite [^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
