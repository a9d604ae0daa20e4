/** Offers a text as a file to save. */
export function saveAs(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the text a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
