import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';

/** Content that cannot be used. Each line of the message names file, line, column and reason. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** A YAML file, checked against a schema, with the place of everything in it. */
export interface Checked<T> {
  file: string;
  data: T;
  /** `file:line:column` of the value (or its key) at a path. */
  place(path: readonly (string | number)[]): string;
}

/** @throws {ContentError} naming every place where the file breaks YAML or the schema. */
export function readYaml<S extends v.GenericSchema>(
  file: string,
  schema: S,
): Checked<v.InferOutput<S>> {
  return checkYaml(readFileSync(file, 'utf8'), relative(process.cwd(), file), schema);
}

/** As `readYaml`, for text that is already at hand. `firstLine`: its line in the file, from 1. */
export function checkYaml<S extends v.GenericSchema>(
  source: string,
  file: string,
  schema: S,
  firstLine = 1,
): Checked<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line + firstLine - 1}:${col}`;
  };
  if (document.errors.length > 0)
    throw new ContentError(
      document.errors.map(
        (e) =>
          `${at(e.pos[0])}: ${e.message.split('\n')[0]!.replace(/ at line \d+, column \d+:$/, '')}`,
      ),
    );
  const place = (path: readonly (string | number)[]) => at(offsetOf(document, path));
  const result = v.safeParse(schema, valueOf(document, at(0)));
  if (result.success) return { file, data: result.output, place };
  throw new ContentError(
    result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      return `${place(path)}: ${path.join('.')}: ${reason(issue)}`;
    }),
  );
}

/** @throws {ContentError} where it points to something that it does not hold. */
function valueOf(document: Document.Parsed, place: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ContentError([`${place}: ${(error as Error).message}`]);
  }
}

function reason(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'there is no such field';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.received === 'null') return 'is empty';
  return issue.message;
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((it) => isScalar(it.key) && it.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) && node.range) return node.range[0];
    if (isMap(node) && node.range) return node.range[0];
  }
  return 0;
}
