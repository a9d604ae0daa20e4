import { beforeEach, expect, it } from 'vitest';
import { focusAgain, focusedElement } from '../../page/focus.ts';

beforeEach(() => {
  document.body.innerHTML = `<button id="button">b</button><div id="host"></div>
    <form id="form" tabindex="0"><input name="focus"><input name="isConnected"></form>
    <svg id="svg" tabindex="0"></svg>`;
  document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<a href="#">a</a>';
});

const byId = (id: string) => document.getElementById(id)!;

it('finds nothing where the page as a whole has the focus', () => {
  expect(focusedElement()).toBeUndefined();
});

it('finds the element inside an open shadow tree', () => {
  const link = byId('host').shadowRoot!.querySelector('a')!;
  link.focus();
  expect(focusedElement()).toBe(link);
  byId('button').focus();
  focusAgain(link);
  expect(byId('host').shadowRoot!.activeElement).toBe(link);
});

it.each(['button', 'form', 'svg'])('gives the focus back to a %s', (id) => {
  focusAgain(byId(id));
  expect(focusedElement()).toBe(byId(id));
});

it('leaves the focus where it is when the element has gone', () => {
  const gone = byId('form');
  gone.remove();
  byId('button').focus();
  focusAgain(gone);
  expect(focusedElement()).toBe(byId('button'));
});
