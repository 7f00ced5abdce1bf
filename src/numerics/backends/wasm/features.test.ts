import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasRelaxedSimd, hasSimd } from './features.ts';

describe('what the engine has', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is found by asking it', () => {
    expect(hasSimd()).toBe(true);
    expect(hasRelaxedSimd()).toBe(true);
  });

  it('is nothing without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect([hasSimd(), hasRelaxedSimd()]).toEqual([false, false]);
  });

  it('may be SIMD without its relaxed part', () => {
    // relaxed_madd of f64x2 is instruction 0x107: 0x87 0x02.
    vi.stubGlobal('WebAssembly', {
      validate: (bytes: Uint8Array) => !bytes.join(' ').includes([0xfd, 0x87, 0x02].join(' ')),
    });
    expect([hasSimd(), hasRelaxedSimd()]).toEqual([true, false]);
  });
});
