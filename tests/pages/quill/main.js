// An editor that takes every change in its element for its writer's, beside prose that changes with it.
import Quill from 'quill/core.js';
import { sentence, sentences } from '../common/sentences.js';

const editor = new Quill('#root');
const prose = document.body.appendChild(document.createElement('p'));
editor.setText(sentences.join('\n'));
prose.textContent = sentence(0);

globalThis.model = () => JSON.stringify(editor.getContents());
globalThis.change = (n) => {
  const length = editor.getLength();
  if (n % 5 === 0) editor.insertText(length - 1, `\n${sentence(n)}`);
  else if (n % 5 === 1) editor.insertText(n % length, ' metastatic');
  else if (n % 5 === 2) editor.formatText(n % length, 12, 'bold', n % 2 === 0);
  else if (n % 5 === 3) editor.formatLine(n % length, 1, 'header', n % 3);
  else editor.deleteText(n % length, 9);
  prose.textContent = `${editor.getLength()} letters. ${sentence(n)}`;
};
