import { ByteWriter } from './byte-writer.ts';

/** A section of a module: its number, its size, its entries after their count. */
export class BinarySection {
  private readonly id: number;
  private readonly entries: ArrayLike<number>[] = [];

  constructor(id: number) {
    this.id = id;
  }

  /** The place of the new entry. */
  add(entry: ArrayLike<number>): number {
    return this.entries.push(entry) - 1;
  }

  writeTo(module: ByteWriter): void {
    const content = new ByteWriter().unsigned(this.entries.length);
    for (const entry of this.entries) content.write(entry);
    module.write([this.id]).sized(content.bytes());
  }
}
