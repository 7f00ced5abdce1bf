import { cos, sin } from '../../quantities/index.ts';
import { procedure } from '../mechanism.ts';
import { geometry } from '../references.ts';
import { alongX, layStrokes, sweptAfterPass, type Pattern, type StrokePlan } from './pattern.ts';

/** Contact time or hand speed: the path ties one to the other, so only one can be prescribed. */
export type GlidingDelivery =
  | { readonly kind: 'contact'; readonly contactSeconds: number }
  | { readonly kind: 'glide'; readonly handSpeedMmPerS: number };

export interface GlidingInput extends Omit<StrokePlan, 'toolMm'> {
  readonly needles: number;
  readonly rateHz: number;
  /** Diameter of the ring of needles (mm). */
  readonly trackWidthMm: number;
  readonly delivery: GlidingDelivery;
}

const fullTurn = 6.283185307179586;

/**
 * The tip moves along its strokes at constant speed; all needles, evenly spaced on a ring that the hand turns between
 * strokes, go down together `rateHz` times a second from a random phase.
 */
export const glidingTip = procedure<GlidingInput, Pattern>({
  id: 'gliding-tip',
  title: 'Where the needles of a gliding tip enter',
  reads: ['needles', 'rate', 'trackWidth', 'strokeSpacing', 'wander', 'contactSeconds | handSpeed'],
  writes: ['entry points', 'handSpeed', 'contactSeconds', 'sweptShare'],
  tex: 'vT = \\ell,\\quad N = n f T,\\quad \\rho = \\frac{n f T}{A}',
  sources: [geometry],
  validity: [],
  neutral: 'no contact: no channel',
  run: (input) => {
    const { zone, trackWidthMm: tool, needles, rateHz } = input;
    const passes = layStrokes({ ...input, toolMm: tool, stream: input.stream.split('wander') });
    const strokes = passes.flatMap((pass, k) => pass.map((stroke) => ({ ...stroke, pass: k })));
    const lengthOf = (heading: number): number => (heading === alongX ? zone.widthMm : zone.heightMm) - tool;
    const path = strokes.reduce((sum, stroke) => sum + lengthOf(stroke.heading), 0);
    const { delivery } = input;
    const seconds = delivery.kind === 'contact' ? delivery.contactSeconds : path / delivery.handSpeedMmPerS;
    const speed = path / seconds;

    const phase = input.stream.split('phase').uniform(0);
    const turn = input.stream.split('turn');
    const stamps = Math.floor(rateHz * seconds + phase);
    const count = stamps * needles;
    const xMm = new Float64Array(count);
    const yMm = new Float64Array(count);
    const heading = new Uint8Array(count);
    const passStart = [0];
    const ringX = new Float64Array(needles);
    const ringY = new Float64Array(needles);

    let at = 0;
    let stamp = 0;
    let travelled = 0;
    strokes.forEach((stroke, s) => {
      while (passStart.length <= stroke.pass) passStart.push(at);
      const length = lengthOf(stroke.heading);
      const angle = turn.uniform(s) * fullTurn;
      for (let j = 0; j < needles; j += 1) {
        ringX[j] = (tool / 2) * cos(angle + (j * fullTurn) / needles);
        ringY[j] = (tool / 2) * sin(angle + (j * fullTurn) / needles);
      }
      const last = s === strokes.length - 1;
      for (; stamp < stamps; stamp += 1) {
        const along = (speed * (stamp + 1 - phase)) / rateHz - travelled;
        if (along >= length && !last) break;
        const position = tool / 2 + Math.min(along, length);
        const centreX = stroke.heading === alongX ? position : stroke.centreMm;
        const centreY = stroke.heading === alongX ? stroke.centreMm : position;
        for (let j = 0; j < needles; j += 1) {
          xMm[at] = centreX + (ringX[j] ?? 0);
          yMm[at] = centreY + (ringY[j] ?? 0);
          heading[at] = stroke.heading;
          at += 1;
        }
      }
      travelled += length;
    });
    while (passStart.length <= input.passes) passStart.push(at);
    return {
      xMm,
      yMm,
      heading,
      passStart,
      handSpeedMmPerS: speed,
      contactSeconds: seconds,
      sweptAfterPass: sweptAfterPass(passes, zone, tool),
    };
  },
});
