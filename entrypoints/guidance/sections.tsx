import * as cryoablation from '../../glossary/en/guidance/cryoablation.mdx';
import sources from 'virtual:sources';
import type { ComponentType } from 'preact';
import { type Section, SourceNumber } from '../../components/Guidance.tsx';
import { Island } from '../../components/Island.tsx';
import { fill } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import type { GuidanceMatter, Source } from '../../glossary/schema.ts';

interface Text {
  frontmatter: GuidanceMatter;
  default: ComponentType<{ components: Record<string, unknown> }>;
}

/** The sections in reading order. */
const texts = [cryoablation] as unknown as Text[];

/** Numbers sources in the order in which the texts cite them. */
export function numberSources() {
  const numbers = new Map<string, number>();
  return {
    of: (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).get(id)!,
    all: (): { id: string; source: Source }[] =>
      [...numbers.keys()].map((id) => ({ id, source: sources[id]! })),
  };
}

/** Each text as an island that `onReady` may mark. MDX headings start one level lower. */
export function readSections(
  words: Interface['guidance'],
  numberOf: (id: string) => number,
  onReady: (element: HTMLElement) => void,
): Section[] {
  function Cite({ id }: { id: string }) {
    const number = numberOf(id);
    return (
      <SourceNumber
        id={id}
        number={number}
        label={fill(words.sourceLink, { number: `${number}` })}
      />
    );
  }
  return texts.map(({ frontmatter, default: Body }) => ({
    matter: frontmatter,
    language: 'en',
    body: (
      <Island onReady={onReady}>
        <Body components={{ Cite, h2: 'h3', h3: 'h4' }} />
      </Island>
    ),
  }));
}
