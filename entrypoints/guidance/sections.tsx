import * as surgery from '../../glossary/en/guidance/surgery.mdx';
import * as firstDiagnosis from '../../glossary/en/guidance/first-diagnosis.mdx';
import * as cameBack from '../../glossary/en/guidance/came-back.mdx';
import * as liver from '../../glossary/en/guidance/liver.mdx';
import * as cryoablation from '../../glossary/en/guidance/cryoablation.mdx';
import * as relief from '../../glossary/en/guidance/relief.mdx';
import * as complications from '../../glossary/en/guidance/complications.mdx';
import * as studies from '../../glossary/en/guidance/studies.mdx';
import * as depends from '../../glossary/en/guidance/depends.mdx';
import * as expect from '../../glossary/en/guidance/expect.mdx';
import * as questions from '../../glossary/en/guidance/questions.mdx';
import * as about from '../../glossary/en/guidance/about.mdx';
import sources from 'virtual:sources';
import type { ComponentType } from 'preact';
import type { Section } from '../../components/Guidance.tsx';
import { Island } from '../../components/Island.tsx';
import type { GuidanceMatter, Source } from '../../glossary/schema.ts';

interface Text {
  frontmatter: GuidanceMatter;
  default: ComponentType<{ components: Record<string, unknown> }>;
}

/** The sections in reading order. */
const texts = [
  surgery,
  firstDiagnosis,
  cameBack,
  liver,
  cryoablation,
  relief,
  complications,
  studies,
  depends,
  expect,
  questions,
  about,
] as unknown as Text[];

/** Numbers sources in the order in which the texts cite them. */
export function numberSources() {
  const numbers = new Map<string, number>();
  return {
    of: (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).get(id)!,
    all: (): { id: string; source: Source }[] =>
      [...numbers.keys()].map((id) => ({ id, source: sources[id]! })),
  };
}

/** Each text as an island that `onReady` may mark, drawn with `components`. */
export function readSections(
  components: Record<string, unknown>,
  onReady: (element: HTMLElement) => void,
): Section[] {
  return texts.map(({ frontmatter, default: Body }) => ({
    matter: frontmatter,
    language: 'en',
    body: (
      <Island onReady={onReady}>
        <Body components={components} />
      </Island>
    ),
  }));
}
