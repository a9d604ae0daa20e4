interface TimelineProps {
  events: { year: string; text: string }[];
}

/** What happened, year by year, along a line. */
export function Timeline({ events }: TimelineProps) {
  return (
    <ol class="timeline">
      {events.map(({ year, text }) => (
        <li key={`${year} ${text}`}>
          <b>{year}</b> {text}
        </li>
      ))}
    </ol>
  );
}
