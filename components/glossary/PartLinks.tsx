import type { Part } from '../../glossary/browse.ts';

interface PartLinksProps {
  /** Sets letters apart from topics. */
  kind: 'letters' | 'topics';
  title: string;
  parts: Part[];
  /** The one that is shown. */
  shown: string;
}

/** Links to the parts of the glossary; those without words are named only. */
export function PartLinks({ kind, title, parts, shown }: PartLinksProps) {
  return (
    <nav class={kind} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            {part.entries.length > 0 ? (
              <a
                href={`#${part.id}`}
                lang={part.language}
                aria-current={part.id === shown ? 'true' : undefined}
              >
                {part.title}
              </a>
            ) : (
              <span>{part.title}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
