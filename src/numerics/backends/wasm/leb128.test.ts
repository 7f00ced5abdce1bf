import { describe, expect, it } from 'vitest';
import { signedLeb128, unsignedLeb128 } from './leb128.ts';

describe('LEB128', () => {
  it.each([
    [0, [0x00]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624485, [0xe5, 0x8e, 0x26]],
    [4294967295, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('of %d without sign', (value, bytes) => expect(unsignedLeb128(value)).toEqual(bytes));

  it.each([
    [0, [0x00]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-123456, [0xc0, 0xbb, 0x78]],
    [2147483647, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-2147483648, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('of %d with sign', (value, bytes) => expect(signedLeb128(value)).toEqual(bytes));

  it.each([-1, 0.5, 4294967296, NaN])('without sign refuses %d', (value) =>
    expect(() => unsignedLeb128(value)).toThrow(/unsigned 32-bit/),
  );

  it.each([0.5, 2147483648, -2147483649, NaN])('with sign refuses %d', (value) =>
    expect(() => signedLeb128(value)).toThrow(/signed 32-bit/),
  );
});
