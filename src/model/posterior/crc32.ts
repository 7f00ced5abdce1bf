/** CRC-32 as of IEEE 802.3, to see whether bytes are those that were written; no protection against intent. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (-306674912 & -(crc & 1));
  }
  return ~crc >>> 0;
};
