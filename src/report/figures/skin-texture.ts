import { rootStream, type Stream } from '../../quantities/index.ts';

/** Decoration: nothing here carries a number. All lengths in mm, paths in the units of `scale`. */
export interface Patch {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

export interface Scale {
  readonly x: (mm: number) => number;
  readonly y: (mm: number) => number;
  readonly perMm: number;
}

export const decoration = (seed: number, name: string): Stream =>
  rootStream(seed).split('skin section').split(name);

const at = (value: number): string => value.toFixed(1);

/** Smooth noise in −1 … 1 with one knot a unit. */
const noise = (stream: Stream, position: number): number => {
  const knot = Math.floor(position);
  const between = position - knot;
  const ease = between * between * (3 - 2 * between);
  const [a, b] = [stream.uniform(knot + 4096), stream.uniform(knot + 4097)];
  return 2 * (a + (b - a) * ease) - 1;
};

/** A boundary that swings by at most `amplitudeMm` around its mean depth. */
export const wavyDepth = (
  stream: Stream,
  meanMm: number,
  amplitudeMm: number,
  wavelengthMm: number,
): ((xMm: number) => number) => {
  const [wide, fine] = [stream.split('wide'), stream.split('fine')];
  return (xMm) =>
    meanMm +
    amplitudeMm *
      (0.75 * noise(wide, (2 * xMm) / wavelengthMm) + 0.25 * noise(fine, (6 * xMm) / wavelengthMm));
};

/** A boundary as a line from left to right. */
export const boundary = (depthAt: (xMm: number) => number, patch: Patch, scale: Scale): string => {
  const stepMm = Math.max(0.004, 2.5 / scale.perMm);
  const count = Math.ceil((patch.rightMm - patch.leftMm) / stepMm);
  const points = Array.from({ length: count + 1 }, (_, i) => {
    const x = Math.min(patch.rightMm, patch.leftMm + i * stepMm);
    return `${at(scale.x(x))} ${at(scale.y(depthAt(x)))}`;
  });
  return `M${points.join('L')}`;
};

/** As many marks as the patch has cells of `cellMm` by `cellMm / flat`, one in each, jittered. */
const scattered = (
  stream: Stream,
  patch: Patch,
  cellMm: number,
  flat: number,
  jitter: number,
  draw: (xMm: number, yMm: number, own: Stream) => string,
): string => {
  const tall = cellMm / flat;
  const columns = Math.ceil((patch.rightMm - patch.leftMm) / cellMm) + 1;
  const rows = Math.floor((patch.bottomMm - patch.topMm) / tall);
  const marks: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const own = stream.split(row * 1024 + column);
      const x = patch.leftMm + (column + (row % 2) / 2 - 0.5 + jitter * (own.uniform(0) - 0.5)) * cellMm;
      const y = patch.topMm + (row + 0.5 + jitter * (own.uniform(1) - 0.5)) * tall;
      marks.push(draw(x, y, own));
    }
  }
  return marks.join('');
};

/** Collagen: short bowed strokes, near horizontal. */
export const fibres = (stream: Stream, patch: Patch, scale: Scale, lengthMm: number, flat: number): string =>
  scattered(stream, patch, lengthMm * 1.25, flat, 0.75, (x, y, own) => {
    const half = (lengthMm * (0.5 + own.uniform(2)) * scale.perMm) / 2;
    const rise = half * (own.uniform(3) - 0.5) * 0.7;
    const bow = half * (own.uniform(4) - 0.5) * 0.9;
    return `M${at(scale.x(x) - half)} ${at(scale.y(y) + rise)}q${at(half)} ${at(bow - rise)} ${at(2 * half)} ${at(-2 * rise)}`;
  });

/** Nuclei of the epidermis: dots, drawn as strokes of no length with round ends. */
export const nuclei = (stream: Stream, patch: Patch, scale: Scale, spacingMm: number): string =>
  scattered(stream, patch, spacingMm, 1.1, 0.7, (x, y) => `M${at(scale.x(x))} ${at(scale.y(y))}h0`);

/** Capillary loops: one hairpin in each papilla, from the floor of the layer to near its roof. */
export const capillaryLoops = (
  stream: Stream,
  patch: Patch,
  roof: (xMm: number) => number,
  scale: Scale,
  spacingMm: number,
): string => {
  const count = Math.floor((patch.rightMm - patch.leftMm) / spacingMm);
  return Array.from({ length: count }, (_, i) => {
    const own = stream.split(i);
    const x = patch.leftMm + (i + 0.5 + 0.5 * (own.uniform(0) - 0.5)) * spacingMm;
    const top = roof(x) + 0.12 * (patch.bottomMm - roof(x)) * (1 + own.uniform(1));
    const foot = patch.bottomMm - 0.12 * (patch.bottomMm - top);
    const half = Math.min(0.014, 0.18 * spacingMm);
    const [a, b, c] = [scale.x(x - half), scale.x(x), scale.x(x + half)].map(at);
    const [low, high, shoulder] = [foot, top, top + 0.35 * (foot - top)].map((mm) => at(scale.y(mm)));
    return `M${a} ${low}C${a} ${shoulder} ${a} ${high} ${b} ${high}S${c} ${shoulder} ${c} ${low}`;
  }).join('');
};

/** Fat cells: rings about a tenth of a millimetre wide. */
export const fatCells = (stream: Stream, patch: Patch, scale: Scale, spacingMm: number): string =>
  scattered(stream, patch, spacingMm, 1.15, 0.34, (x, y, own) => {
    const r = spacingMm * (0.39 + 0.08 * own.uniform(2)) * scale.perMm;
    const flat = r * (0.86 + 0.1 * own.uniform(3));
    const [w, h] = [at(r), at(flat)];
    return `M${at(scale.x(x) - r)} ${at(scale.y(y))}a${w} ${h} 0 1 0 ${at(2 * r)} 0a${w} ${h} 0 1 0 ${at(-2 * r)} 0`;
  });
