import { procedure } from '../mechanism.ts';
import { geometry } from '../references.ts';
import { alongX, layStrokes, sweptAfterPass, type Pattern, type Stroke, type StrokePlan } from './pattern.ts';

export interface RollingInput extends Omit<StrokePlan, 'toolMm'> {
  readonly needles: number;
  /** Rings of needles side by side; each holds `needles / rings` needles around the drum. */
  readonly rings: number;
  readonly drumDiameterMm: number;
  readonly drumWidthMm: number;
  readonly handSpeedMmPerS: number;
}

const pi = 3.141592653589793;

/**
 * The drum rolls without slipping, so each stroke prints the unrolled lattice of needles from a random phase. Rings are
 * not staggered.
 */
export const rollingDrum = procedure<RollingInput, Pattern>({
  id: 'rolling-drum',
  title: 'Where the needles of a rolling drum enter',
  reads: ['needles', 'rings', 'drumDiameter', 'drumWidth', 'strokeSpacing', 'wander', 'handSpeed'],
  writes: ['entry points', 'contactSeconds', 'sweptShare'],
  tex: '\\rho_1 = \\frac{n}{\\pi D w},\\quad \\Delta x = \\frac{\\pi D}{n / m}',
  sources: [geometry],
  validity: [],
  neutral: 'no pass: no channel',
  run: (input) => {
    const { zone, drumWidthMm: tool, rings } = input;
    const passes = layStrokes({ ...input, toolMm: tool, stream: input.stream.split('wander') });
    const phases = input.stream.split('phase');
    const pitch = (pi * input.drumDiameterMm) / (input.needles / rings);
    const lengthOf = (stroke: Stroke): number => (stroke.heading === alongX ? zone.widthMm : zone.heightMm);
    const firstOf = (s: number): number => phases.uniform(s) * pitch;
    const rowsOf = (stroke: Stroke, s: number): number =>
      Math.floor((lengthOf(stroke) - firstOf(s)) / pitch) + 1;

    const strokes = passes.flat();
    const count = strokes.reduce((sum, stroke, s) => sum + rowsOf(stroke, s) * rings, 0);
    const xMm = new Float64Array(count);
    const yMm = new Float64Array(count);
    const heading = new Uint8Array(count);
    const passStart = [0];
    let at = 0;
    let s = 0;
    let path = 0;
    for (const pass of passes) {
      for (const stroke of pass) {
        const rows = rowsOf(stroke, s);
        for (let row = 0; row < rows; row += 1) {
          const along = firstOf(s) + row * pitch;
          for (let ring = 0; ring < rings; ring += 1) {
            const across = stroke.centreMm - tool / 2 + ((ring + 0.5) * tool) / rings;
            xMm[at] = stroke.heading === alongX ? along : across;
            yMm[at] = stroke.heading === alongX ? across : along;
            heading[at] = stroke.heading;
            at += 1;
          }
        }
        path += lengthOf(stroke);
        s += 1;
      }
      passStart.push(at);
    }
    return {
      xMm,
      yMm,
      heading,
      passStart,
      handSpeedMmPerS: input.handSpeedMmPerS,
      contactSeconds: path / input.handSpeedMmPerS,
      sweptAfterPass: sweptAfterPass(passes, zone, tool),
    };
  },
});
