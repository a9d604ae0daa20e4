import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Picture } from '../../components/pictures/Picture.tsx';
import { draw as drawing } from '../../glossary/drawings/draw.ts';
import { pictureNames } from '../../glossary/drawings/names.ts';
import { explain } from '../../glossary/explain.ts';
import type { DrawnPicture } from '../../glossary/explanation.ts';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const alt = 'What it shows, in words.';
type Kind = DrawnPicture['kind'];
type Data<K extends Kind> = Omit<Extract<DrawnPicture, { kind: K }>, 'kind' | 'alt'>;

function draw<K extends Kind>(kind: K, data: Data<K>): Element {
  const picture = { kind, alt, ...data } as unknown as DrawnPicture;
  return render(<Picture picture={picture} />).container.firstElementChild!;
}
const all = (element: Element, selector: string) => [...element.querySelectorAll(selector)];
const count = (element: Element, selector: string) => all(element, selector).length;
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent);
const place = (element: Element, selector: string, name = 'x1') =>
  all(element, selector).map((shape) => Number.parseFloat(shape.getAttribute(name)!));

describe('fields of shapes', () => {
  it.each([
    [100, [68, 40]],
    [100, [0]],
    [100, [100, 29]],
    [1000, [18, 1]],
  ] as const)('of %i have %j filled, from the first on', (of, filled) => {
    const groups = filled.map((people) => ({ filled: people, label: `${people} of ${of}` }));
    const picture = draw('icons', { of, groups });
    const fields = all(picture, '.field').map((field) =>
      all(field, 'circle').map((shape) => shape.classList.contains('filled')),
    );
    expect(fields).toEqual(
      filled.map((people) => Array.from({ length: of }, (_, i) => i < people)),
    );
    expect(texts(picture, '.field p')).toEqual(groups.map(({ label }) => label));
  });

  it('begin in the upper left corner and go row by row', () => {
    const picture = draw('icons', { of: 100, groups: [{ filled: 12, label: '12' }] });
    const last = all(picture, '.filled').at(-1)!;
    expect([last.getAttribute('cx'), last.getAttribute('cy')]).toEqual(['1.5', '1.5']);
  });
});

describe('an axis', () => {
  it.each<Data<'axis'>>([
    { same: 1, value: 0.66, low: 0.49, high: 0.88 },
    { same: 1, value: 1.11, low: 0.82, high: 1.52 },
    { same: 1, value: 6.2, low: 2, high: 19.8 },
    { same: 0, value: 8, low: 2, high: 14 },
    { same: 0, value: -3, low: -8, high: 2.1 },
  ])('of %j has its marks in order', (data) => {
    const picture = draw('axis', data);
    const [low, high] = place(picture, '.end');
    const [value] = place(picture, '.value', 'cx');
    const [same] = place(picture, '.same');
    const drawn = { low: low!, value: value!, high: high!, same: same! };
    const given = { low: data.low!, value: data.value!, high: data.high!, same: data.same };
    const order = (places: Record<string, number>) =>
      Object.entries(places)
        .toSorted(([, a], [, b]) => a - b)
        .map(([name]) => name);
    expect(order(drawn)).toEqual(order(given));
    expect(Object.values(drawn).every((at) => at > 0 && at < 100)).toBe(true);
    expect(texts(picture, '.end-label, .value-label')).toHaveLength(3);
  });

  it('of ratios has half and double at the same distance from 1', () => {
    const half = draw('axis', { same: 1, value: 0.5, low: 0.5, high: 2 });
    const [low, high] = place(half, '.end');
    const [one] = place(half, '.same');
    expect(one! - low!).toBeCloseTo(high! - one!, 1);
  });

  it('of differences is even, with 0 in the middle', () => {
    const picture = draw('axis', { same: 0, value: 2, low: -4, high: 8 });
    const [low, high] = place(picture, '.end');
    expect(place(picture, '.same')).toEqual([50]);
    expect((high! - 50) / (50 - low!)).toBeCloseTo(2, 1);
  });

  it.each<[Data<'axis'>, string[]]>([
    [{ same: 1, value: 0.36, low: 0.29 }, ['right']],
    [{ same: 1, value: 0.9, low: 0.5, high: 400 }, ['right']],
    [{ same: 1, value: 0.9, low: 0.004, high: 400 }, ['left', 'right']],
    [{ same: 1, value: 0.9, low: 0, high: 2 }, ['left']],
    [{ same: 0, value: 1, low: -90, high: 90 }, ['left', 'right']],
    [{ same: 1, value: 0.66, low: 0.49, high: 0.88 }, []],
    [{ same: 1, value: 2.1 }, []],
  ])('of %j has arrows to: %j', (data, arrows) => {
    const picture = draw('axis', data);
    expect(all(picture, '.arrow').map((arrow) => arrow.getAttribute('data-to'))).toEqual(arrows);
  });

  it('of a range alone has no value, of a value alone no range', () => {
    expect(count(draw('axis', { same: 0, low: -0.5, high: 2.1 }), '.value')).toBe(0);
    cleanup();
    expect(count(draw('axis', { same: 1, value: 2.1 }), '.range, .end')).toBe(0);
  });

  it('has few labels, among them that of the line, and a real minus', () => {
    const picture = draw('axis', { same: 0, low: -0.5, high: 2.1 });
    expect(texts(picture, '.same-label')).toEqual(['0']);
    expect(texts(picture, '.tick-label')).toEqual(['−2.5', '2.5']);
    expect(texts(picture, '.end-label')).toEqual(['−0.5', '2.1']);
  });

  it.each([0.0004, 0.02, 1, 37, 5000])('draws %s too', (value) => {
    const [at] = place(draw('axis', { same: 1, value }), '.value', 'cx');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(100);
  });
});

describe('three boxes of a TNM code', () => {
  it.each<[Data<'tnm'>, string[], number]>([
    [{ t: '2', n: '1mi', m: '0' }, ['T2', 'N1mi', 'M0'], 0],
    [{ t: '4b', n: '2a' }, ['T4b', 'N2a', 'M?'], 1],
    [{ n: '0(i+)' }, ['T?', 'N0(i+)', 'M?'], 2],
  ])('%j', (data, boxes, unknown) => {
    const picture = draw('tnm', data);
    expect(texts(picture, '.box')).toEqual(boxes);
    expect(count(picture, '.unknown')).toBe(unknown);
    expect(all(picture, '.box').map((box) => count(box, '.meant'))).toEqual([1, 1, 1]);
  });
});

describe('a row of receptors', () => {
  it('has a sign, and a gauge that is full, empty, low, or not drawn through', () => {
    const cells = [
      { name: 'ER', state: 'positive' },
      { name: 'PR', state: 'negative' },
      { name: 'HER2', state: 'low' },
      { name: 'AR', state: 'unclear' },
    ] as const;
    const picture = draw('receptors', { cells: [...cells] });
    expect(texts(picture, '.box')).toEqual(['ER+', 'PR−', 'HER2low', 'AR?']);
    expect(place(picture, '.level', 'height')).toEqual([100, 0, 35, 0]);
    expect(count(picture, '.box.unclear')).toBe(1);
  });
});

describe('a scale', () => {
  it.each<[Data<'scale'>, number, string[]]>([
    [{ from: 1, to: 4, at: [2, 3] }, 4, ['2', '3']],
    [{ from: 0, to: 8, at: [7, 7] }, 9, ['7']],
    [{ from: 1, to: 3, at: [2, 2] }, 3, ['2']],
  ])('%j has steps, of which some stand out', (data, steps, here) => {
    const picture = draw('scale', data);
    expect(count(picture, '.step')).toBe(steps);
    expect(texts(picture, '.here')).toEqual(here);
  });

  it.each<[Data<'scale'>, string]>([
    [{ from: 0, to: 100, at: [70, 100] }, '70 – 100'],
    [{ from: 0, to: 100, at: [18, 18] }, '18'],
    [{ from: 0, to: 3, at: [1.7, 1.7] }, '1.7'],
  ])('%j is a line with a mark', (data, label) => {
    const picture = draw('scale', data);
    expect(count(picture, '.step')).toBe(0);
    expect(texts(picture, '.value-label')).toEqual([label]);
    expect(count(picture, 'circle')).toBe(new Set(data.at).size);
  });
});

describe('a drawing', () => {
  it.each(pictureNames)('%s has its shapes and words, as large as the text', (name) => {
    const { size, shapes, labels, ...rest } = drawing(name, 'en');
    const picture = render(<Picture picture={{ size, shapes, labels, ...rest }} />).container;
    const svg = picture.querySelector('svg')!;
    expect(svg.getAttribute('width')).toBe(`${size[0] / 10}em`);
    expect(all(svg, 'path').map((path) => path.getAttribute('class'))).toEqual(
      shapes.map(({ role }) => role),
    );
    expect(texts(svg, 'text')).toEqual(labels.map(({ text }) => text));
  });
});

describe('every picture', () => {
  const pictures: Record<Kind, DrawnPicture> = {
    icons: { kind: 'icons', alt, of: 100, groups: [{ filled: 3, label: '3 of 100' }] },
    axis: { kind: 'axis', alt, same: 1, value: 0.66, low: 0.49, high: 0.88 },
    drawing: { ...drawing('margins', 'en'), alt },
    tnm: { kind: 'tnm', alt, t: '2', n: '1' },
    receptors: { kind: 'receptors', alt, cells: [{ name: 'ER', state: 'low' }] },
    scale: { kind: 'scale', alt, from: 1, to: 4, at: [2, 3] },
  };

  it.each(Object.values(pictures))(
    '$kind is an image with its text, and nothing else to be read',
    async (picture) => {
      const { container } = render(<Picture picture={picture} />);
      const image = container.firstElementChild!;
      expect([image.getAttribute('role'), image.ariaLabel]).toEqual(['img', alt]);
      expect(
        [...image.children].every((child) => child.getAttribute('aria-hidden') === 'true'),
      ).toBe(true);
      expect(await faults(container)).toEqual([]);
    },
  );

  it.each(Object.values(pictures))(
    '$kind asks for nothing that a strict page forbids',
    (picture) => {
      const { container } = render(<Picture picture={picture} />);
      expect(count(container, '[style], style, image, use, a, script, animate, [id]')).toBe(0);
    },
  );

  it('can be drawn from what a page says', () => {
    const [mention] = findFigures('HR 0.66, 95% CI 0.49–0.88').mentions;
    const { picture } = explain(mention!.subject, 'en')!;
    const { container } = render(<Picture picture={picture!} />);
    expect(container.firstElementChild!.ariaLabel).toBe(picture!.alt);
    expect(texts(container, '.value-label')).toEqual(['0.66']);
  });
});
