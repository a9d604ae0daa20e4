/** A page of our own making, in the shape of a real one. */
export interface Site {
  title: string;
  /** Of the kind that `headers` name; HTML unless they do. */
  body: string;
  headers: Record<string, string>;
  /** Painted words there are at least when it stands; 0: none at all. */
  marks: number;
  /** Whether we mark this kind of document at all; changes bring words to any page. */
  isRead: boolean;
  /** What Chromium says of it on the console as soon as anybody asks for a style there. */
  known?: string;
  /** Whether paper has no room for all of its letters. */
  isCut?: boolean;
  /** Among the few that every test run looks at. */
  quick: boolean;
  /** Other documents of the site, by path, which frames show. */
  others: Record<string, string>;
}

type Options = Partial<Omit<Site, 'title' | 'body'>> & { lang?: string; head?: string };

const usual = { headers: {}, marks: 1, isRead: true, quick: false, others: {} };

/** A page by what is inside its body. */
export function site(title: string, inside: string, options: Options = {}): Site {
  const { lang = 'en', head = '', ...rest } = options;
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${head}</head><body>${inside}</body></html>`;
  return { ...usual, title, body, ...rest };
}

/** A document of any kind, as it is sent. */
export function raw(title: string, body: string, type: string, options: Options = {}): Site {
  const { lang: _, head: __, ...rest } = options;
  const isRead = /html/.test(type);
  const headers = { 'content-type': type, ...rest.headers };
  return { ...usual, title, body, isRead, marks: isRead ? 1 : 0, ...rest, headers };
}

/** The one host of all of them. */
export const host = 'untouched.test';

export function addressOf({ title }: Site): string {
  return `http://${host}/${pathOf(title)}`;
}

export function pathOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
