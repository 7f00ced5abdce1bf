/** Text that is safe to put into a page. Only the tag below makes it. */
class SafeText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(markup: SafeText): string {
    return markup.#text;
  }

  static isSafe(value: unknown): value is SafeText {
    return typeof value === 'object' && value !== null && #text in value;
  }
}

export type Markup = SafeText;

/** What may stand in a template: a string or number is escaped, markup is not, a list is put one after another. */
export type Piece = string | number | Markup | readonly Piece[];

export const markupToString = (markup: Markup): string => SafeText.textOf(markup);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters have no place in XML; tab and line feed do.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(control, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Position = 'text' | 'tag' | 'attribute' | 'raw';

const rawOpening = /<(?:style|script)\b[^>]*>[^<]*$/;

/** Where each hole of a template lies. @throws TypeError where nothing can be put safely */
const positionsOf = (strings: readonly string[]): readonly Position[] => {
  let position: Position = 'text';
  const positions: Position[] = [];
  strings.forEach((part, index) => {
    for (const character of part) {
      if (position === 'text' && character === '<') position = 'tag';
      else if (position === 'tag' && character === '"') position = 'attribute';
      else if (position === 'attribute' && character === '"') position = 'tag';
      else if (position === 'tag' && character === '>') position = 'text';
    }
    positions.push(position === 'text' && rawOpening.test(part) ? 'raw' : position);
    if (position === 'tag' && index < strings.length - 1) {
      throw new TypeError('a value stands in text or between double quotes, nowhere else in a tag');
    }
  });
  if (position !== 'text') throw new TypeError('a template ends outside its tags');
  return positions;
};

const known = new WeakMap<readonly string[], readonly Position[]>();

const rendered = (value: unknown, position: Position): string => {
  if (Array.isArray(value)) return value.map((item: unknown) => rendered(item, position)).join('');
  if (SafeText.isSafe(value) && position !== 'attribute') return SafeText.textOf(value);
  if (typeof value === 'string' && position !== 'raw') return escaped(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new TypeError(`a template cannot hold ${describe(value)} in its ${position}`);
};

const describe = (value: unknown): string => {
  if (SafeText.isSafe(value)) return 'markup';
  return typeof value === 'number' || value === null || value === undefined
    ? String(value)
    : `a ${typeof value}`;
};

/** The one way to markup, HTML and SVG alike: everything put in is escaped for text and quoted attributes. */
export const html = (strings: TemplateStringsArray, ...values: readonly Piece[]): Markup => {
  const positions = known.get(strings) ?? positionsOf(strings);
  known.set(strings, positions);
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += rendered(value, positions[index] ?? 'text') + (strings[index + 1] ?? '');
  });
  return new SafeText(text);
};

/** A style sheet: takes only markup, that is, other style sheets and `cssString`. */
export const css = (strings: TemplateStringsArray, ...values: readonly Markup[]): Markup => {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += markupToString(value) + (strings[index + 1] ?? '');
  });
  return new SafeText(text);
};

/** A string literal of a style sheet: whatever is not plain is written as its code point. */
export const cssString = (text: string): Markup =>
  new SafeText(
    `"${text.replace(control, ' ').replace(/[^A-Za-z0-9 .,:]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)}"`,
  );

/** The address if it is one of the web: escaping alone does not stop `javascript:`. */
export const webAddress = (text: string): string | undefined =>
  /^https?:\/\//i.test(text) ? text : undefined;
