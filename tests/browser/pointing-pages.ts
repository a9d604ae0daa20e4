interface PointingPage {
  name: string;
  html: string;
  /** Runs in the page before the pointer moves. */
  before?: () => void;
}

const prose = '<p>Some tumors are treated with cryoablation, a method that freezes.</p>';

/** Ways in which a word can lie on a page and still be pointed at. */
export const pointedWords: PointingPage[] = [
  { name: 'plain prose', html: prose },
  {
    name: 'a word on two lines',
    html: '<p style="width:7em">Treated with primary cryo­ablation, cryoablation and so on.</p>',
  },
  {
    name: 'a scaled and turned box',
    html: `<div style="transform:translate(40px,80px) scale(1.4) rotate(3deg);transform-origin:0 0;width:400px">${prose}</div>`,
  },
  { name: 'a zoomed box', html: `<div style="zoom:1.6">${prose}</div>` },
  {
    name: 'a box that scrolls',
    html: `<div style="height:120px;overflow:auto"><div style="height:300px"></div>${prose}<div style="height:300px"></div></div>`,
    before: () => document.querySelector('div')!.scrollTo(0, 280),
  },
  {
    name: 'the last line of the window',
    html: `<div style="position:fixed;bottom:10px">${prose}</div>`,
  },
  {
    name: 'the right edge',
    html: `<div style="position:fixed;right:5px;top:200px;width:14em">${prose}</div>`,
  },
  {
    name: 'a link stretched over a box',
    html: `<div style="position:relative;width:500px"><style>.s::after{content:"";position:absolute;inset:0}</style><a class="s" href="#x">Open</a>${prose}</div>`,
  },
  {
    name: 'right-to-left text',
    html: `<div dir="rtl"><p>العلاج بالتبريد (cryoablation) لبعض الأورام.</p></div>`,
  },
  {
    name: 'a modal dialog',
    html: `<dialog style="margin:100px">${prose}</dialog>`,
    before: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'text with no paragraph around it',
    html: 'Some tumors are treated with cryoablation, a method that freezes.',
  },
  {
    name: 'a modal dialog with text of its own',
    html: '<dialog style="margin:100px">Treated with cryoablation, which freezes.</dialog>',
    before: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'a document written anew',
    html: prose,
    before: () => {
      const written = document.documentElement.outerHTML;
      document.open();
      document.write(written);
      document.close();
    },
  },
  {
    name: 'an open shadow root',
    html: `<x-note><template shadowrootmode="open">${prose}</template></x-note>`,
  },
  {
    name: 'vertical tables and small print',
    html: `<table><tr><td>1</td><td style="font-size:9px">${prose}</td></tr></table>`,
  },
  {
    name: 'a page that makes everything invisible that is not its own',
    html: `<style>div:not(.mine){all:unset!important;display:none!important;opacity:0!important}</style>${prose}`,
  },
];

/** Places where a marked word lies under something else, or must be left alone. */
export const coveredWords: PointingPage[] = [
  {
    name: 'a word under a sticky header',
    html: `<header style="position:fixed;top:0;left:0;right:0;height:400px;background:#eee"><a href="#x">Home</a></header>${prose}`,
  },
  {
    name: 'a word under a see-through cover',
    html: `${prose}<div style="position:fixed;inset:0"></div>`,
  },
];
