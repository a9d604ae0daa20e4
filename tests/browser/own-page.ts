import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../scripts/browsers/reader.ts';

const quote = JSON.stringify;

/** Presses what bears a label, the first of its kind within a part of a page of ours. */
export async function pressWithin(
  reader: Reader,
  page: Page,
  part: string,
  label: string,
): Promise<void> {
  await until(label, () =>
    reader.evaluate<boolean>(
      page,
      `(() => {
        const found = [...document.querySelectorAll(${quote(part)} + ' :is(button, a, summary)')]
          .find(({ textContent }) => textContent.trim() === ${quote(label)});
        found?.click();
        return Boolean(found);
      })()`,
    ),
  );
}

/** Puts a text into a field of a page of ours, as if typed. */
export async function typeInto(
  reader: Reader,
  page: Page,
  field: string,
  typed: string,
): Promise<void> {
  await reader.evaluate(
    page,
    `(() => {
      const field = document.querySelector(${quote(field)});
      field.focus();
      field.value = ${quote(typed)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`,
  );
}
