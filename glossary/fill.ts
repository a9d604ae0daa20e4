import type { Counted } from './interface.ts';

/** Puts values into a text: `fill('{n} words', { n: '3' })`. Unknown names stay as written. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** The form of a sentence that fits a count, with `{count}` filled in. */
export function fillCount(forms: Counted, count: number, language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  const form = (rule === 'one' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}
