/* What a page may try, in plain words, and what tries it: its table or file, and its name there. */

/** A table of pages, or a file with tests of its own. */
export type Place =
  | 'hostile-pages.ts'
  | 'hostile-more.ts'
  | 'hostile-load.ts'
  | 'integrity-pages.ts'
  | 'untouched/documents.ts'
  | 'untouched/frames.ts'
  | 'hostile-storm.ts'
  | 'frames.full.test.ts'
  | 'popup-states.test.ts';

const hostile = 'hostile-pages.ts';
const rare = 'hostile-more.ts';
const tooMuch = 'hostile-load.ts';
const integrity = 'integrity-pages.ts';

export const threats: readonly (readonly [threat: string, place: Place, name: string])[] = [
  // It takes names that we stand on.
  ['A frame is called chrome.', hostile, 'takes the names chrome and browser for frames'],
  ['A frame is called browser.', hostile, 'takes the names chrome and browser for frames'],
  [
    'A form is called chrome, a field of it runtime.',
    hostile,
    'takes the names chrome and browser for forms',
  ],
  ['A form is called browser.', hostile, 'takes the names chrome and browser for forms'],
  ['Fields hide what a form element can do.', hostile, 'clobbers the form around the text'],
  ['Pictures hide what the document can do.', hostile, 'takes names of the document for pictures'],
  ['An object is called CSS.', hostile, 'takes names of the document for pictures'],
  ['A link is called Highlight.', hostile, 'takes names of the document for pictures'],
  // It changes what its own world gives to scripts.
  [
    'Shadow roots and appended nodes pass through its hands.',
    hostile,
    'freezes and patches its built-ins',
  ],
  ['Every object gets setters that listen.', hostile, 'freezes and patches its built-ins'],
  ['All built-ins are frozen.', hostile, 'freezes and patches its built-ins'],
  ['Lists no longer tell what they hold.', hostile, 'freezes and patches its built-ins'],
  [
    'The highlight registry is another one.',
    hostile,
    'has a registry, ranges and observers of its own',
  ],
  ['Computed styles are made up.', hostile, 'has a registry, ranges and observers of its own'],
  [
    'The functions of the window are watched.',
    rare,
    'watches every function of its window through proxies',
  ],
  // It pretends to be the reader, or us.
  ['It makes up a pointer at rest.', hostile, 'forges events and messages all the time'],
  ['It makes up keys.', hostile, 'forges events and messages all the time'],
  ['It clicks on our host by script.', hostile, 'forges events and messages all the time'],
  [
    'It makes up the event that would stop our script.',
    hostile,
    'forges events and messages all the time',
  ],
  ['It posts messages in our form.', hostile, 'forges events and messages all the time'],
  [
    'It shows a card of its own that looks like ours.',
    rare,
    'shows a card of its own that looks like ours',
  ],
  ['It writes to us by our id.', rare, 'writes to extensions as if it were one'],
  // It hides the card, or lays something over it.
  ['The root is all but transparent.', hostile, 'lets hardly anything be seen'],
  ['The body is all but transparent.', rare, 'makes its body transparent'],
  ['Every div is transparent.', hostile, 'shrinks every div and makes it transparent'],
  ['Every div is shrunk.', hostile, 'shrinks every div and makes it transparent'],
  ['Every popover is filtered away.', hostile, 'filters, clips and moves every popover'],
  ['Every popover is clipped.', hostile, 'filters, clips and moves every popover'],
  [
    'A cover lets the pointer through.',
    hostile,
    'covers everything with something that cannot be pointed at',
  ],
  ['A cover takes the pointer.', rare, 'covers everything with a popover that takes the pointer'],
  ['The pointer is drawn elsewhere.', rare, 'draws another pointer beside the real one'],
  ['A modal dialog makes the rest inert.', rare, 'opens a modal dialog beside its text'],
  ['One element takes the whole screen.', rare, 'shows its text over the whole screen'],
  ['All styles are unset, all boxes gone.', hostile, 'unsets and hides every div'],
  [
    'A cover lies above all layers.',
    hostile,
    'covers everything with something that cannot be pointed at',
  ],
  ['All but its text is zoomed to nothing.', rare, 'zooms everything but its text to nothing'],
  // It fights back.
  ['It removes our host at once.', hostile, 'removes every new div at once'],
  ['It clears the registry in every frame.', hostile, 'clears the registry in every frame'],
  ['It changes our host in every frame.', rare, 'changes whatever is added in every frame'],
  [
    'It writes its body anew all the time.',
    rare,
    'writes its whole body anew every fifty milliseconds',
  ],
  ['It writes into itself after it has loaded.', integrity, 'a document written anew'],
  ['It opens its document again.', integrity, 'a document written anew'],
  ['It joins its texts in every frame.', rare, 'joins its texts in every frame'],
  ['It cuts its texts in every frame.', rare, 'cuts and joins other texts in every frame'],
  ['It takes its root away.', tooMuch, 'takes its root away and puts it back'],
  ['Its root is another one.', tooMuch, 'puts a copy in the place of its root'],
  // It is too much.
  [
    'Its text never comes to an end.',
    'popup-states.test.ts',
    'where the text of a page is still coming, and lists its words once it has',
  ],
  ['It never stops loading.', tooMuch, 'never stops loading'],
  ['It has ten megabytes of text.', tooMuch, 'has ten megabytes of text'],
  ['It has one text of five megabytes.', tooMuch, 'has one text of five megabytes'],
  ['It has two hundred thousand elements.', tooMuch, 'has two hundred thousand elements'],
  ['It is five thousand elements deep.', tooMuch, 'has five thousand elements inside one another'],
  ['It names a hundred thousand things.', tooMuch, 'names a hundred thousand things'],
  ['It has ten thousand shadow roots.', tooMuch, 'has ten thousand shadow roots'],
  ['It has two hundred frames.', tooMuch, 'has two hundred frames'],
  [
    'It has a thousand frames.',
    'frames.full.test.ts',
    'has the words in all of them marked, answers its reader, and is told of in the popup',
  ],
  ['It never ends.', integrity, 'an infinite scroll'],
  [
    'It changes a thousand times a second.',
    'hostile-storm.ts',
    'is followed within a small share of its time, or left alone until its reader asks',
  ],
  ['Marks turn the direction of its text.', rare, 'lays right-to-left marks over its text'],
  ['Words are flooded with joiners and accents.', rare, 'floods a word with joiners and accents'],
  // It is locked.
  ['Its policy allows nothing.', rare, 'allows nothing by its policy'],
  ['It forbids all trusted types.', rare, 'allows nothing by its policy'],
  ['It is in a sandbox.', rare, 'locks itself in a sandbox'],
  ['It is SVG, XML or XHTML.', 'untouched/documents.ts', 'SVG with HTML in it'],
  ['It shows a frame in a sandbox.', 'untouched/frames.ts', 'a frame in a sandbox'],
  ['It keeps its permissions to itself.', 'untouched/documents.ts', 'a page that keeps to itself'],
  ['Its base is an address of somebody else.', rare, 'has the address of an attacker as its base'],
  [
    'It reads selection, keys and registry all the time.',
    hostile,
    'reads all it can and writes it down',
  ],
];
