/** Pages for the states of the popup. */
const page = (body: string, more = '') =>
  `<!doctype html><html lang="en"${more}><title>x</title><body>${body}</body></html>`;

const words = '<p>A metastatic tumor was treated by cryoablation.</p>';

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
`;

export const popupPages = {
  '/garden.html': page('<p>A page about gardens.</p>'),
  '/words.html': page(words),
  '/translated.html': page(words, ' class="translated-ltr"'),
  /** Busy for some seconds from the moment it is pressed. */
  '/stuck.html': page(`<button onclick="const end = Date.now() + 8000; while (Date.now() < end);">
    </button><p>Nothing yet.</p>`),
  /** Changes more text at every moment than anyone could follow. */
  '/restless.html': page(`<p>About breast cancer.</p><main></main><script>
    const row = (n) => '<p>' + n + ' primary tumor and metastatic cancer, cryoablation. '.repeat(30) + '</p>';
    let n = 0;
    setInterval(() => document.querySelector('main').innerHTML = row(n++).repeat(60), 50);
  </script>`),
  '/parts.html': page(`${words}<div style="height:3000px"></div><p>A CT scan was made.</p>
    <details><summary>More</summary><p>Then an MRI.</p></details>`),
  /** Its text comes little by little. */
  '/endless.html': {
    body: `<!doctype html><html lang="en"><title>x</title>${words}`,
    headers: {},
    endless: words,
  },
  '/paper.pdf': { body: pdf, headers: { 'content-type': 'application/pdf' } },
  '/notes.txt': { body: 'About cancer.', headers: { 'content-type': 'text/plain' } },
};
