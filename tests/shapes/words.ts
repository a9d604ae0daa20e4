import type { Shape } from './shape.ts';

export const words: Shape[] = [
  [
    'A word in a longer word is not found.',
    '<p>tumorlet microtumor premetastases chemotherapist MRIfoo</p>',
    [],
  ],
  ['A word beside digits is not found.', '<p>tumor2 5tumor MRI3</p>', []],
  ['A word beside an underscore is not found.', '<p>tumor_size my_tumor</p>', []],
  [
    'Capitals do not matter.',
    '<p>TUMOR Tumor tUmOr METASTATIC DISEASE</p>',
    ['TUMOR', 'Tumor', 'tUmOr', 'METASTATIC DISEASE'],
  ],
  [
    'An abbreviation counts in its own capitals.',
    '<p>SERM SERMs serm Serm SERMS</p>',
    ['SERM', 'SERMs'],
  ],
  [
    'A name with an abbreviation counts where that has its capitals.',
    '<p>MRI Scan, CT SCAN, CAT scans</p>',
    ['MRI Scan', 'CT SCAN', 'CAT scans'],
  ],
  [
    'Letters made capitals by style stay what they are.',
    '<p style="text-transform: uppercase">serm tumor</p>',
    ['tumor'],
  ],
  [
    'A possessive ending is left out.',
    "<p>the tumor's edge, the tumor\u2019s edge, the MRI\u02bcs image</p>",
    ['tumor', 'tumor', 'MRI'],
  ],
  [
    'A possessive plural is left out.',
    "<p>the tumors\u2019 edges and the tumors' edges</p>",
    ['tumors', 'tumors'],
  ],
  [
    'Quotes are no letters.',
    '<p>"tumor" \u201ctumor\u201d \u2018tumor\u2019 \u00abtumor\u00bb \u201etumor\u201c</p>',
    ['tumor', 'tumor', 'tumor', 'tumor', 'tumor'],
  ],
  [
    'Brackets are no letters.',
    '<p>(tumor) [tumor] {tumor} tumor(s)</p>',
    ['tumor', 'tumor', 'tumor', 'tumor'],
  ],
  [
    'Marks at the end of a sentence are no letters.',
    '<p>tumor. tumor, tumor; tumor: tumor! tumor? tumor\u2026 tumor...</p>',
    Array<string>(8).fill('tumor'),
  ],
  [
    'A slash divides.',
    '<p>primary/metastatic tumors, tumor/chemo and/or MRI</p>',
    ['metastatic tumors', 'tumor', 'chemo', 'MRI'],
  ],
  ['A slash in a name divides.', '<p>primary / tumor</p>', ['tumor']],
  ['A comma in a name divides.', '<p>primary, tumor</p>', ['tumor']],
  [
    'Non- before a word says the opposite.',
    '<p>non-palliative, Non\u2011palliative, NON\u2013PALLIATIVE</p>',
    [],
  ],
  [
    'Non- over elements says the opposite.',
    '<p>non-<b>palliative</b> <i>non</i>-palliative</p>',
    [],
  ],
  ['What stands behind a denied word is found.', '<p>a non-palliative tumor</p>', ['tumor']],
  [
    'Other words before a hyphen deny nothing.',
    '<p>mini-tumor, canon-metastatic, pre-chemotherapy</p>',
    ['tumor', 'metastatic', 'chemotherapy'],
  ],
  [
    'A word may go on behind a hyphen.',
    '<p>cryoablation-treated, MRI-based, tumor-free</p>',
    ['cryoablation', 'MRI', 'tumor'],
  ],
  [
    'A prefix before seeding near a tumor is left out.',
    '<p>pre-seeding of a tumor</p>',
    ['seeding', 'tumor'],
  ],
  [
    'The longest name wins.',
    '<p>metastatic tumors, metastatic disease, metastatic spots</p>',
    ['metastatic tumors', 'metastatic disease', 'metastatic'],
  ],
  [
    'A longer name broken off leaves the shorter.',
    '<p>primary breast tumorous, primary breast, metastatic tumoroid</p>',
    ['metastatic'],
  ],
  [
    'Names that touch are both found.',
    '<p>metastatic tumor cryoablation</p>',
    ['metastatic tumor', 'cryoablation'],
  ],
  [
    'A name that begins in another begins behind it.',
    '<p>metastatic tumor self-seeding</p>',
    ['metastatic tumor', 'self-seeding'],
  ],
  [
    'British spelling is found.',
    '<p>primary tumour, tumours, metastasise</p>',
    ['primary tumour', 'tumours', 'metastasise'],
  ],
  ['Words of a search alone are not marked.', '<p>a lump, an operation, an armpit</p>', []],
];
