import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { page } from './html.ts';

describe('readBlocks of a part', () => {
  it('reads nothing in an element that is never prose', () => {
    page('<button>tumor</button>');
    expect([...readBlocks(document.querySelector('button')!)]).toEqual([]);
  });

  it('stays inside the element it is given', () => {
    page('<div>a<p>b <i>c</i></p>d</div>');
    const blocks = readBlocks(document.querySelector('p')!);
    expect([...blocks].map(({ text }) => text)).toEqual(['b c']);
  });

  it('leaves out what belongs to elements inside, if asked for its own alone', () => {
    page('<div>a<p>b</p>c<my-a></my-a>d</div>');
    document.querySelector('my-a')!.attachShadow({ mode: 'open' }).innerHTML = 'x';
    const blocks = readBlocks(document.querySelector('div')!, 'own');
    expect([...blocks].map(({ text }) => text)).toEqual(['a', 'c', 'd']);
  });

  it('leaves out its own shadow tree, if asked for its own alone', () => {
    page('<my-a>light</my-a>');
    const host = document.querySelector('my-a')!;
    host.attachShadow({ mode: 'open' }).innerHTML = 'shadow';
    expect([...readBlocks(host, 'own')].map(({ text }) => text)).toEqual(['light']);
    expect([...readBlocks(host)].map(({ text }) => text)).toEqual(['shadow', 'light']);
  });
});
