import { unsignedLeb128 } from './leb128.ts';

/** Bytes in the order they are written, in a buffer that grows. */
export class ByteWriter {
  private buffer = new Uint8Array(256);
  private length = 0;

  write(bytes: ArrayLike<number>): this {
    this.reserve(bytes.length);
    for (let i = 0; i < bytes.length; i += 1) this.buffer[this.length + i] = bytes[i] as number;
    this.length += bytes.length;
    return this;
  }

  unsigned(value: number): this {
    return this.write(unsignedLeb128(value));
  }

  /** A name of ASCII characters, after its length. @throws RangeError for other characters */
  name(text: string): this {
    const codes = Array.from(text, (character) => character.codePointAt(0) as number);
    if (codes.some((code) => code > 0x7f)) throw new RangeError(`“${text}” is not ASCII`);
    return this.sized(codes);
  }

  /** The bytes after their number. */
  sized(bytes: ArrayLike<number>): this {
    return this.unsigned(bytes.length).write(bytes);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}
