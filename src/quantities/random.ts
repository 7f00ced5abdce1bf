import { normalQuantile } from './normal.ts';

/**
 * A source of independent random numbers, each addressed by its index from 0 to 2^53: nothing is consumed, so
 * neither order nor worker changes a draw. Two of n streams share a key with probability about n²/2^65.
 */
export interface Stream {
  /**
   * The child of this name or safe integer; the parent stays as it is.
   * @throws RangeError for other numbers
   */
  split(label: string | number): Stream;
  /**
   * The index-th uniform draw: an odd multiple of 2^-53, hence never 0 or 1, with u and 1 − u equally likely.
   * @throws RangeError when `index` is no integer from 0 to 2^53
   */
  uniform(index: number): number;
  /** The index-th standard normal draw, `normalQuantile(uniform(index))`; below 8.21 in size. */
  normal(index: number): number;
  /**
   * target[i] = uniform(start + i), start 0 when left out.
   * @throws RangeError when an index leaves 0 to 2^53
   */
  fillUniform(target: Float64Array, start?: number): void;
}

type Words2 = readonly [number, number];
type Words4 = readonly [number, number, number, number];

/** The last block, reused so that a draw allocates nothing. */
const block = new Uint32Array(4);

const rounds = (
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): void => {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    // The 64-bit products 0xd2511f53·c0 and 0xcd9e8d57·c2 from 16-bit pieces.
    const a0 = c0 & 0xffff;
    const a1 = c0 >>> 16;
    const al = Math.imul(0x1f53, a0);
    const am = (Math.imul(0x1f53, a1) + (al >>> 16)) | 0;
    const an = (Math.imul(0xd251, a0) + (am & 0xffff)) | 0;
    const high0 = (Math.imul(0xd251, a1) + (am >>> 16) + (an >>> 16)) | 0;
    const low0 = (an << 16) | (al & 0xffff);
    const b0 = c2 & 0xffff;
    const b1 = c2 >>> 16;
    const bl = Math.imul(0x8d57, b0);
    const bm = (Math.imul(0x8d57, b1) + (bl >>> 16)) | 0;
    const bn = (Math.imul(0xcd9e, b0) + (bm & 0xffff)) | 0;
    const high2 = (Math.imul(0xcd9e, b1) + (bm >>> 16) + (bn >>> 16)) | 0;
    const low2 = (bn << 16) | (bl & 0xffff);
    c0 = high2 ^ c1 ^ k0;
    c1 = low2;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  block[0] = c0;
  block[1] = c1;
  block[2] = c2;
  block[3] = c3;
};

/**
 * One block of Philox4x32-10, words from 0 to 2^32 − 1
 * (Salmon, Moraes, Dror, Shaw 2011, doi 10.1145/2063384.2063405).
 */
export const philox4x32 = (counter: Words4, key: Words2): Words4 => {
  rounds(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
  return [block[0]!, block[1]!, block[2]!, block[3]!];
};

/** The odd multiple of 2^-53 that two words choose. */
const unit = (word0: number, word1: number): number =>
  word0 * 2.3283064365386963e-10 + ((word1 >>> 12) * 2.220446049250313e-16 + 1.1102230246251565e-16);

const largestIndex = 9007199254740992;
const twoTo32 = 4294967296;

/** Fourth counter word: draws, children by number and children by name never share a counter. */
const purpose = { draw: 0, number: 1, name: 2 } as const;

const checkIndex = (index: number): void => {
  if (!(index >= 0 && index <= largestIndex && Math.floor(index) === index)) {
    throw new RangeError(`a draw's index is an integer from 0 to 2^53, not ${index}`);
  }
};

class PhiloxStream implements Stream {
  private readonly key0: number;
  private readonly key1: number;

  constructor(key0: number, key1: number) {
    this.key0 = key0 | 0;
    this.key1 = key1 | 0;
  }

  split(label: string | number): Stream {
    if (typeof label === 'number') {
      if (!Number.isSafeInteger(label)) throw new RangeError(`a child's number is an integer, not ${label}`);
      rounds(label, Math.floor(label / twoTo32), 0, purpose.number, this.key0, this.key1);
      return new PhiloxStream(block[0]!, block[1]!);
    }
    let [key0, key1] = [this.key0, this.key1];
    let at = 0;
    do {
      const low = label.charCodeAt(at) | (label.charCodeAt(at + 1) << 16);
      const high = label.charCodeAt(at + 2) | (label.charCodeAt(at + 3) << 16);
      rounds(low, high, label.length, purpose.name, key0, key1);
      key0 = block[0]!;
      key1 = block[1]!;
      at += 4;
    } while (at < label.length);
    return new PhiloxStream(key0, key1);
  }

  uniform(index: number): number {
    checkIndex(index);
    const at = Math.floor(index * 0.5);
    rounds(at, Math.floor(at / twoTo32), 0, purpose.draw, this.key0, this.key1);
    return at * 2 === index ? unit(block[0]!, block[1]!) : unit(block[2]!, block[3]!);
  }

  normal(index: number): number {
    return normalQuantile(this.uniform(index));
  }

  fillUniform(target: Float64Array, start = 0): void {
    checkIndex(start);
    const count = target.length;
    if (count - 1 > largestIndex - start) {
      throw new RangeError(`${count} draws from ${start} pass the index 2^53`);
    }
    let i = 0;
    if (count > 0 && start % 2 === 1) {
      target[0] = this.uniform(start);
      i = 1;
    }
    for (; i < count; i += 2) {
      const at = (start + i) * 0.5;
      rounds(at, Math.floor(at / twoTo32), 0, purpose.draw, this.key0, this.key1);
      target[i] = unit(block[0]!, block[1]!);
      if (i + 1 < count) target[i + 1] = unit(block[2]!, block[3]!);
    }
  }
}

/**
 * The stream all others of a run descend from: Philox4x32-10 under the seed as key.
 * @throws RangeError when `seed` is no integer from 0 to 2^53 − 1
 */
export const rootStream = (seed: number): Stream => {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new RangeError(`a seed is an integer from 0 to 2^53 - 1, not ${seed}`);
  }
  return new PhiloxStream(seed >>> 0, Math.floor(seed / twoTo32));
};
