/** A word that a question is about. */
export interface LookedUpWord {
  id: string;
  name: string;
  /** Absent where it is covered. */
  short?: string | undefined;
  /** The language of both. */
  language: string;
}

interface LookedUpProps {
  words: LookedUpWord[];
  title: string;
  /** Said in the place of a covered text. */
  covered?: string | undefined;
}

/** Words and their short texts, once each. */
export function LookedUp({ words, title, covered }: LookedUpProps) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl class="looked-up">
        {words.map(({ id, name, short, language }) => (
          <div key={id}>
            <dt lang={language}>{name}</dt>
            {short ? <dd lang={language}>{short}</dd> : covered && <dd class="small">{covered}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
