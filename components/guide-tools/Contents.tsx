interface ContentsProps {
  title: string;
  sections: { id: string; title: string }[];
  /** Those that come first for this reader, under a heading of their own, and the others'. */
  first?: { ids: readonly string[]; title: string; others: string } | undefined;
}

/** Links to every section, each once. */
export function Contents({ title, sections, first }: ContentsProps) {
  const mine = (first?.ids ?? []).flatMap((id) => sections.filter((it) => it.id === id));
  const others = sections.filter((section) => !mine.includes(section));
  const links = (list: ContentsProps['sections']) => (
    <ul>
      {list.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`}>{section.title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      {first && mine.length > 0 && <h3>{first.title}</h3>}
      {mine.length > 0 && links(mine)}
      {first && mine.length > 0 && others.length > 0 && <h3>{first.others}</h3>}
      {others.length > 0 && links(others)}
    </nav>
  );
}
