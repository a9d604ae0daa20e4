interface GeometryCase {
  name: string;
  html: string;
  /** Of the window, in its own pixels; `zoom` as the reader sets it in the browser. */
  window?: { width: number; height: number; zoom?: number };
  /** Runs in the page before the word is pressed. */
  before?: () => void;
  /** What is pressed first: some things a page may do only then. */
  press?: string;
  /** How far the reader has spread two fingers, and where. */
  pinch?: { scale: number; y: number };
  steady?: boolean;
  /** A window so low that the card covers its word rather than show too little. */
  covers?: boolean;
}

const text = 'Some tumors are treated with cryoablation, a method that freezes.';
const prose = `<p>${text}</p>`;
const at = (place: string) => `<p style="position:fixed;margin:0;${place}">${text}</p>`;

const places = {
  top: at('top:4px;left:20px'),
  middle: at('top:45%;left:20px'),
  bottom: at('bottom:4px;left:20px'),
};
type PlaceName = keyof typeof places;
const everyPlace = Object.keys(places) as PlaceName[];

const zooms: GeometryCase[] = [0.5, 1.5, 2, 3].flatMap((zoom) =>
  everyPlace.map((place) => ({
    name: `${zoom * 100} % zoom, ${place}`,
    html: places[place],
    window: { width: 1280, height: 900, zoom },
    covers: zoom === 3 && place === 'middle',
  })),
);

const windows: GeometryCase[] = [
  [360, 780],
  [599, 500],
  [600, 500],
  [844, 390],
].flatMap(([width, height]) =>
  (['top', 'bottom'] as const).map((place) => ({
    name: `a window of ${width} × ${height}, ${place}`,
    html: places[place],
    window: { width: width!, height: height! },
  })),
);

const low: GeometryCase[] = (['top', 'bottom', 'middle'] as const).map((place) => ({
  name: `400 % zoom, ${place}`,
  html: `<style>body{font-size:12px}p{white-space:nowrap}</style>${places[place]}`,
  window: { width: 1280, height: 900, zoom: 4 },
  covers: place === 'middle',
}));

const edges: GeometryCase[] = [
  ['left', 'left:-90px;top:300px'],
  ['right', 'right:2px;top:300px;width:9em'],
  ['top right', 'right:2px;top:2px;width:9em'],
  ['bottom right', 'right:2px;bottom:2px;width:9em'],
  ['bottom left', 'left:2px;bottom:2px;width:9em'],
].map(([name, place]) => ({ name: `the ${name} edge`, html: at(place!) }));

const rtl: GeometryCase[] = [
  { name: 'a right-to-left page', html: prose },
  { name: 'a right-to-left page, right edge', html: at('right:0;top:200px;width:9em') },
  {
    name: 'a right-to-left page, narrow',
    html: prose,
    window: { width: 320, height: 600 },
  },
  {
    name: 'a right-to-left page that is wider than the window',
    html: `<div style="width:3000px">${prose}</div>`,
    before: () => scrollTo(-60, 0),
  },
].map((it) => ({ ...it, html: `<script>document.documentElement.dir='rtl'</script>${it.html}` }));

const sticky = 'position:sticky;z-index:2147483647;background:#eee;height:90px';
const raised: GeometryCase[] = [
  {
    name: 'below a sticky header',
    html: `<header style="${sticky};top:0">Head</header>${prose}<div style="height:3000px">`,
    before: () => scrollTo(0, 20),
  },
  {
    name: 'above a sticky footer',
    html: `<div style="height:700px"></div>${prose}<footer style="${sticky};bottom:0">Foot</footer>`,
  },
  { name: 'in a sticky header', html: `<header style="${sticky};top:0">${prose}</header>` },
  {
    name: 'in a box that scrolls',
    html: `<div style="height:120px;overflow:auto"><div style="height:300px"></div>${prose}<div style="height:300px">`,
    before: () => document.querySelector('div')!.scrollTo(0, 300),
  },
  {
    name: 'far down a long page',
    html: `<div style="height:4000px"></div>${prose}<div style="height:4000px">`,
    before: () => scrollTo(0, 3700),
  },
];

const bodies = [
  'transform:scale(1.3);transform-origin:0 0',
  'transform:rotate(-4deg)',
  'transform:translate(80px,300px)',
  'filter:saturate(0.9)',
  'zoom:1.6',
  'contain:strict;width:700px;height:500px',
  'writing-mode:vertical-rl',
  'position:fixed;inset:0;overflow:auto',
];
const transformed: GeometryCase[] = [
  ...bodies.map((style) => ({
    name: `a body with ${style}`,
    html: `<style>body{${style}}</style>${prose}`,
  })),
  { name: 'a root with zoom:1.5', html: `<style>html{zoom:1.5}</style>${places.bottom}` },
  { name: 'a root with large type', html: `<style>html{font-size:44px}</style>${prose}` },
  {
    name: 'a word on two lines',
    html: `<p style="width:4em;word-break:break-all">Treated with cryoablation.`,
  },
];

const layers: GeometryCase[] = [
  {
    name: 'a modal dialog',
    html: `<dialog>${prose}</dialog>`,
    before: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'a turned modal dialog at the bottom',
    html: `<dialog style="margin:auto 0 0;transform:rotate(2deg)">${prose}</dialog>`,
    before: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'a zoomed modal dialog',
    html: `<dialog style="zoom:1.4">${prose}</dialog>`,
    before: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'a popover of the page',
    html: `<section popover>${prose}</section>`,
    before: () => document.querySelector<HTMLElement>('[popover]')!.showPopover(),
  },
  {
    name: 'a part in fullscreen',
    html: `<main style="background:#fff">${prose}<button onclick="document.querySelector('main').requestFullscreen()">Full</button></main>`,
    press: 'button',
  },
];

const steady: GeometryCase[] = [
  ...everyPlace.map((place) => ({
    name: `steady mode, ${place}`,
    html: places[place],
    steady: true,
  })),
  {
    name: 'steady mode, 200 % zoom',
    html: places.bottom,
    window: { width: 1280, height: 900, zoom: 2 },
    steady: true,
  },
];

const pinched: GeometryCase[] = [
  { scale: 1.5, y: 0 },
  { scale: 2, y: 300 },
  { scale: 3, y: 250 },
].map((pinch) => ({
  name: `spread to ${pinch.scale} times, from ${pinch.y}`,
  html: at(`left:20px;top:${pinch.y + 100}px;width:12em`),
  pinch,
}));

/** Ways in which a page can lie in a window; in each a card has to find its place. */
export const geometryCases: GeometryCase[] = [
  ...zooms,
  ...windows,
  ...low,
  ...edges,
  ...rtl,
  ...raised,
  ...transformed,
  ...layers,
  ...pinched,
  ...steady,
];
