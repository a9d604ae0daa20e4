import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './found.ts';

const lexicon = lexiconOf(
  ['tumor', 'tumors'],
  ['metastatic', 'metastatic disease'],
  ['metastasis', 'metastases'],
  ['MRI', 'MRIs', 'MRI scan'],
  ['mTOR'],
  ['Paget'],
);

describe('findMentions stays silent', () => {
  it.each([
    ['a longer word', 'tumorigenesis in micrometastases, antitumor'],
    ['a word with a letter of another script at its end', 'tumorβ'],
    ['a word with an accented letter at its end', 'tumoré'],
    ['a word with digits', 'tumor2 and 5tumor'],
    ['a name with underscores', 'tumor_size and my_tumor'],
    ['non- with a hyphen', 'non-metastatic disease'],
    ['non- with a no-break hyphen', 'Non\u2011metastatic disease'],
    ['non- with an en dash', 'NON\u2013METASTATIC'],
    ['non- with a minus sign', 'non\u2212metastatic'],
    ['the name in an e-mail address', 'write to tumor@example.org'],
    ['the host in an e-mail address', 'write to info@tumor.example'],
    ['a host name', 'see www.tumor.example'],
    ['a host name without www', 'see tumor.org for more'],
    ['the beginning of a web address', 'see https://tumor.example/start'],
    ['a value in a web address', '?q=tumor'],
    ['a key in a web address', 'tumor=1'],
    ['a file name', 'Figure: tumor.png and tumor.R'],
    ['a file extension', 'scan.tumor'],
    ['the path of an address', 'see https://example.org/types/metastatic now'],
    ['a path', '/data/tumor'],
    ['a query', 'find?q=primary+tumor'],
    ['"non" as a word', 'non metastatic'],
    ['"non" and a soft hyphen', 'non-\u00admetastatic'],
    ['"non" on another line', 'non-\nmetastatic'],
    ['a longer name without its capitals', 'mri scan'],
    ['a Windows path', 'C:\\tumor\\scan'],
    ['the end of a Windows path', 'C:\\scans\\tumor'],
    ['a hash tag', '#metastatic'],
    ['a telephone number', '1-800-MRI-1088'],
    ['a small-letter abbreviation', 'mri, Mri, mris and MRIS'],
    ['an abbreviation in other capitals', 'MTOR, mtor and mTor'],
    ['a text with accents without end', `a tumor, tumor${'\u0301'.repeat(500)}`],
    ['a text with joiners without end', `tumor and metas${'\u200d'.repeat(500)}tatic`],
  ])('in %s', (_, text) => {
    expect(found(text, lexicon)).toEqual([]);
  });

  it.each([
    ['an abbreviation in its own letters', 'MRI, MRIs and mTOR', ['MRI', 'MRIs', 'mTOR']],
    ['an abbreviation with a soft hyphen', 'M\u00adRI', ['M\u00adRI']],
    ['a short name in small letters', 'paget', ['paget']],
    ['a sentence without a space after it', 'a tumor.Then more', ['tumor']],
    ['a sentence without a space before it', 'disease.Metastatic disease', ['Metastatic disease']],
    ['a word after three dots', '...metastatic', ['metastatic']],
    ['a trade mark', 'tumor\u2122', ['tumor']],
    ['a raised number', 'metastatic\u00b9', ['metastatic']],
    ['a picture letter', 'tumor\u{1f397}', ['tumor']],
    ['a word after a picture letter', '\u{1f397}tumor', ['tumor']],
    ['one word or the other', 'tumor/metastatic disease', ['tumor', 'metastatic disease']],
    ['a prefix that is not "non-"', 'canon-metastatic', ['metastatic']],
    ['another prefix with a hyphen', 'anti-tumor', ['tumor']],
    ['the last word of a sentence before a line break', 'the tumor.\nThen', ['tumor']],
    ['a word before three dots', 'a tumor... perhaps', ['tumor']],
    ['a word with some accents too many', `tumor${'\u0301'.repeat(99)}`, ['tumor']],
    ['a word after a refused one', 'tumor.png of the tumor', ['tumor']],
  ])('but not in %s', (_, text, words) => {
    expect(found(text, lexicon)).toEqual(words);
  });
});
