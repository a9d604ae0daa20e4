/** Prose with words of the glossary in it, one page's worth. */
export const sentences = [
  'The primary tumor was removed in some people with metastatic breast cancer.',
  'Cryoablation of a liver metastasis was guided by ultrasound.',
  'Seeding of tumor cells along the needle path was rare.',
  'Systemic therapy came before surgery on the primary tumour.',
  'An MRI was made first, and a CT scan after four weeks.',
  'Nobody in the other group was treated by freezing.',
];

export const sentence = (n) => sentences[n % sentences.length];
