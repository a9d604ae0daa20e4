// An editor, whose text belongs to it alone, beside prose that changes with it.
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { sentence, sentences } from '../common/sentences.js';

const prose = document.body.insertBefore(document.createElement('p'), document.body.firstChild);
const view = new EditorView({
  parent: document.querySelector('#root'),
  state: EditorState.create({
    doc: sentences.join('\n'),
    extensions: [lineNumbers(), EditorView.lineWrapping],
  }),
});
prose.textContent = sentence(0);

globalThis.model = () => view.state.doc.toString();
globalThis.change = (n) => {
  const { length } = view.state.doc;
  if (n % 3 === 0) view.dispatch({ changes: { from: length, insert: `\n${sentence(n)}` } });
  else if (n % 3 === 1) view.dispatch({ changes: { from: 0, insert: 'metastatic ' } });
  else view.dispatch({ changes: { from: 0, to: 4 } });
  prose.textContent = `${view.state.doc.lines} lines. ${sentence(n)}`;
};
