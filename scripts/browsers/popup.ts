import { type Popup, until } from './reader.ts';

/**
 * Presses what bears a label in the popup; with `within`, only inside the row of that
 * name. @throws if it does not appear.
 */
export async function press(
  popup: Popup,
  element: string,
  label: string,
  within?: string,
): Promise<void> {
  await until(`"${label}" in the popup`, () =>
    popup.evaluate<boolean>(`(() => {
      const rows = [...view.document.querySelectorAll('li')];
      const row = rows.find((it) => it.querySelector('.name')?.textContent === ${JSON.stringify(within ?? null)});
      const found = [...(${within !== undefined} ? (row?.querySelectorAll('${element}') ?? []) : view.document.querySelectorAll('${element}'))]
        .find((it) => it.textContent.trim().startsWith(${JSON.stringify(label)}));
      found?.click();
      return Boolean(found);
    })()`),
  );
}
