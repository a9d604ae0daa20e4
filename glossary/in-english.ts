const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number as English writes it: 1,000. To make a format anew takes longer than all else of a card. */
export function inEnglish(value: number): string {
  return format.format(value);
}
