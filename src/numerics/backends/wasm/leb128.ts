/** Integers in 7-bit groups, lowest first (little-endian base 128). */

/** @throws RangeError when `value` is no integer from 0 to 2^32 − 1 */
export const unsignedLeb128 = (value: number): readonly number[] => {
  if (value !== value >>> 0) throw new RangeError(`${value} is no unsigned 32-bit integer`);
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
};

/** @throws RangeError when `value` is no integer from −2^31 to 2^31 − 1 */
export const signedLeb128 = (value: number): readonly number[] => {
  if (value !== (value | 0)) throw new RangeError(`${value} is no signed 32-bit integer`);
  const bytes: number[] = [];
  let rest = value;
  // The last group's bit 6 is the sign.
  for (; rest < -0x40 || rest > 0x3f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest & 0x7f);
  return bytes;
};
