import { describe, expect, it } from 'vitest';
import { makeSearch } from '../../glossary/search.ts';
import { idOf } from './id-of.ts';

const search = makeSearch('en');
const nameOf = (hit: ReturnType<typeof search>[number] | undefined) =>
  hit && ('subject' in hit ? idOf(hit.subject) : `section ${hit.section}`);

describe('looking up', () => {
  it.each([
    ['a name', 'metastasis', 'metastasis'],
    ['a name with a slip of the pen', 'metastis', 'metastasis'],
    ['another slip', 'cryoablasion', 'cryoablation'],
    ['the beginning of a name', 'cryoabl', 'cryoablation'],
    ['a name in capitals', 'MRI', 'mri'],
    ['a form of a name', 'metastases', 'metastasis'],
    ['the British spelling', 'primary tumour', 'primary-tumor'],
    ['a brand of a drug', 'Ibrance', 'palbociclib'],
    ['a word that is never marked', 'mets', 'metastasis'],
    ['several words in any order', 'ratio hazard', 'hazard-ratio'],
    ['words of the short text', 'freezing tumor', 'cryoablation'],
  ])('%s finds it first: %s', (_, text, id) => {
    expect(nameOf(search(text).find((hit) => 'subject' in hit))).toBe(id);
  });

  it('finds sections of the guide by their titles', () => {
    expect(search('freezing a tumor').map(nameOf)).toContain('section cryoablation');
  });

  it.each([['qqqq'], [''], ['   '], ['!!']])('finds nothing for %j', (text) => {
    expect(search(text)).toEqual([]);
  });

  it('finds at most ten of a kind', () => {
    expect(search('cancer').filter((hit) => 'subject' in hit)).toHaveLength(10);
  });

  it('finds English and Spanish names for a reader of Spanish', () => {
    const spanish = makeSearch('es');
    expect(nameOf(spanish('crioablacion')[0])).toBe('cryoablation');
    expect(nameOf(spanish('cryoablation')[0])).toBe('cryoablation');
  });
});
