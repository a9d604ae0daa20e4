// An editor, whose text belongs to it alone, beside prose that changes with it.
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { sentence, sentences } from '../common/sentences.js';

const paragraph = (text) => schema.node('paragraph', null, schema.text(text));
const view = new EditorView(document.querySelector('#root'), {
  state: EditorState.create({ doc: schema.node('doc', null, sentences.map(paragraph)) }),
});
const prose = document.body.appendChild(document.createElement('p'));
prose.textContent = sentence(0);

globalThis.model = () => JSON.stringify(view.state.doc);
globalThis.change = (n) => {
  const { tr, doc } = view.state;
  if (n % 4 === 0) tr.insert(doc.content.size, paragraph(sentence(n)));
  else if (n % 4 === 1) tr.insertText(' metastatic', 3);
  else if (n % 4 === 2) tr.addMark(1, 14, schema.mark('strong'));
  else tr.delete(2, 9).removeMark(1, 14);
  view.dispatch(tr);
  prose.textContent = `${view.state.doc.childCount} paragraphs. ${sentence(n)}`;
};
