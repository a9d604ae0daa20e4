/**
 * A drawing as plain data, so that one small component draws any of them. Ten units are the
 * size of a letter: a drawing 150 wide and 90 high is 15 em by 9 em.
 */
export interface Drawing {
  size: readonly [width: number, height: number];
  /** Those that come later lie above. */
  shapes: readonly Shape[];
  /** By the key of their words. */
  labels?: Readonly<Record<string, Label>>;
}

/** A path, in units of the drawing, or moved and scaled into them. */
export interface Shape {
  role: Role;
  d: string;
  at?: readonly [x: number, y: number, scale: number];
}

/** How a shape is drawn; none of these differ by colour alone. */
type Role =
  /** The ground of what is only there to show where things are, without an edge. */
  | 'skin'
  /** A thin line of the same. */
  | 'thin'
  /** What is meant: filled through and through. */
  | 'meant'
  /** A light ground with an edge. */
  | 'tint'
  /** The same with a strong edge: what stands out among its like. */
  | 'bold'
  /** An edge around the ground of the card. */
  | 'bare'
  /** A strong line. */
  | 'ink'
  /** The head of an arrow. */
  | 'tip'
  /** From a label to what it names; with a rim, so that it is seen on everything. */
  | 'leader';

/** Where the words begin, end or have their middle, on their line of writing. */
export type Label = readonly [x: number, y: number, anchor?: 'start' | 'middle' | 'end'];
