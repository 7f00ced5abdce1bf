/** Where the values of a JSON text (RFC 8259) stand, and where a text stops being JSON. Without recursion. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  /** 0-based offset into the text. */
  readonly position: number;

  constructor(problem: string, position: number) {
    super(problem);
    this.position = position;
  }
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Steps from the whole to a value: keys, and indices of lists as text. */
export type Path = readonly string[];

interface Frame {
  readonly start: number;
  /** Keys so far, of an object. */
  readonly keys?: Set<string>;
  count: number;
  step: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

class Scanner {
  private readonly text: string;
  private readonly visit: (path: () => Path, depth: number, span: Span) => void;
  private readonly frames: Frame[] = [];
  private at = 0;

  constructor(text: string, visit: Scanner['visit']) {
    this.text = text;
    this.visit = visit;
  }

  whole(): void {
    do {
      this.skipSpace();
      if (this.open()) continue;
      this.value();
      this.closeAll();
    } while (this.frames.length > 0);
    if (this.at < this.text.length) throw new JsonFault('the JSON ends before this', this.at);
  }

  /** Whether a list or an object with something in it begins here. */
  private open(): boolean {
    const mark = this.text[this.at];
    if (mark !== '{' && mark !== '[') return false;
    const start = this.at;
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === (mark === '{' ? '}' : ']')) {
      this.at += 1;
      this.ended(start);
      this.closeAll();
      return true;
    }
    const frame: Frame = { start, ...(mark === '{' ? { keys: new Set() } : {}), count: 0, step: '' };
    this.frames.push(frame);
    this.nextStep(frame);
    return true;
  }

  /** Over the commas and brackets behind a value, to where the next one begins. */
  private closeAll(): void {
    for (let frame = this.frames.at(-1); ; frame = this.frames.at(-1)) {
      this.skipSpace();
      if (frame === undefined) return;
      const closing = frame.keys === undefined ? ']' : '}';
      const mark = this.text[this.at];
      if (mark === ',') {
        this.at += 1;
        this.skipSpace();
        if (this.text[this.at] === closing) throw new JsonFault(`a comma stands before ${closing}`, this.at);
        this.nextStep(frame);
        return;
      }
      if (mark !== closing) throw new JsonFault(`a comma or ${closing} is expected`, this.at);
      this.at += 1;
      this.frames.pop();
      this.ended(frame.start);
    }
  }

  private nextStep(frame: Frame): void {
    if (frame.keys === undefined) {
      frame.step = String(frame.count);
      frame.count += 1;
      return;
    }
    const start = this.at;
    if (this.text[start] !== '"') throw new JsonFault('a key in double quotes is expected', start);
    this.string();
    frame.step = JSON.parse(this.text.slice(start, this.at)) as string;
    if (frame.keys.has(frame.step)) throw new JsonFault('this key stands twice in its object', start);
    frame.keys.add(frame.step);
    this.skipSpace();
    if (this.text[this.at] !== ':') throw new JsonFault('a colon is expected after the key', this.at);
    this.at += 1;
  }

  private value(): void {
    const start = this.at;
    if (this.text[start] === '"') this.string();
    else {
      scalar.lastIndex = start;
      if (scalar.exec(this.text) === null) throw new JsonFault('a value is expected', start);
      this.at = scalar.lastIndex;
    }
    this.ended(start);
  }

  private string(): void {
    const start = this.at;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const mark = this.text[this.at] as string;
      if (mark === '"') {
        this.at += 1;
        return;
      }
      if (mark < ' ') throw new JsonFault('a line break or control character inside a text', this.at);
      if (mark !== '\\') continue;
      escape.lastIndex = this.at;
      if (escape.exec(this.text) === null)
        throw new JsonFault('no such character after a backslash', this.at);
      this.at = escape.lastIndex - 1;
    }
    throw new JsonFault('the text that begins here is not closed', start);
  }

  private ended(start: number): void {
    const path = (): Path => this.frames.map(({ step }) => step);
    this.visit(path, this.frames.length, { start, end: this.at });
  }

  private skipSpace(): void {
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
  }
}

/** @throws JsonFault where the text is not JSON, and at a key that its object already has */
export const checkJson = (text: string): void => new Scanner(text, () => {}).whole();

/** Where the value at a path stands, else the innermost value on the way to it. @throws JsonFault */
export const spanOf = (text: string, path: Path): Span => {
  let found: Span = { start: 0, end: text.length };
  let deepest = -1;
  new Scanner(text, (pathHere, depth, span) => {
    if (depth > path.length || depth <= deepest) return;
    if (pathHere().every((step, i) => step === path[i])) [found, deepest] = [span, depth];
  }).whole();
  return found;
};
