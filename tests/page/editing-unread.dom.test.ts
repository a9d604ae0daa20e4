import { afterEach, expect, it } from 'vitest';
import { page } from './html.ts';
import { readOnce } from './read-once.ts';

afterEach(() => void Reflect.deleteProperty(document, 'designMode'));

/** All that a page gives to the one who asks whether it concerns health, and to the finder. */
async function allRead(html: string): Promise<string> {
  page(html);
  const read: string[] = [];
  await readOnce({
    mayConcern: (text) => read.push(text) > 0,
    find: (text) => (read.push(text), []),
  });
  return read.join(' ');
}

it.each([
  ['a field', '<input value="my secret"><textarea>my secret</textarea>'],
  ['an editor', '<div contenteditable>my <b>secret</b></div>'],
  ['an editor without rich text', '<p contenteditable="plaintext-only">my secret</p>'],
  ['an editor in a line', '<p>before <span contenteditable="TRUE">my secret</span> after</p>'],
  [
    'a part that cannot be changed, in an editor',
    '<div contenteditable><p contenteditable="false">secret</p></div>',
  ],
  ['a text box of its own making', '<div role="textbox"><p>my secret</p></div>'],
  [
    'an editor in a shadow root',
    '<p><span><template shadow="open"><div contenteditable>my secret</div></template></span></p>',
  ],
  [
    'a shadow root in an editor',
    '<div contenteditable><p><template shadow="open"><p>my secret</p></template></p></div>',
  ],
  [
    'a form that hides what we ask for',
    '<form><input name="textContent"><input name="querySelector"><p contenteditable>my secret</p></form>',
  ],
])('nothing is read in %s', async (_, html) => {
  const read = await allRead(`<p>tumor</p>${html}`);
  expect(read).toContain('tumor');
  expect(read).not.toContain('secret');
});

it('nothing is read where the whole page is an editor', async () => {
  // jsdom has no such switch.
  Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
  expect(await allRead('<p>my secret</p>')).toBe('');
});
