import type { Stream } from '../../quantities/index.ts';

/** Headings of a stroke: passes alternate between the two axes of the zone. */
export const alongX = 0;
export const alongY = 1;

/** A rectangle of skin that gets one prescription. */
export interface Rectangle {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What the hand leaves on the skin before anything is said of depth: one entry per needle contact. */
export interface Pattern {
  readonly xMm: Float64Array;
  readonly yMm: Float64Array;
  /** Direction in which the hand moved: {@link alongX} or {@link alongY}. */
  readonly heading: Uint8Array;
  /** Contacts of pass `k` are `passStart[k] … passStart[k + 1]`. */
  readonly passStart: readonly number[];
  readonly handSpeedMmPerS: number;
  readonly contactSeconds: number;
  /** Share of the zone that the tool crossed at least once, after each pass. */
  readonly sweptAfterPass: readonly number[];
}

/** One straight traverse of the tip or drum. */
export interface Stroke {
  readonly heading: number;
  /** Position of its centre line across the heading (mm). */
  readonly centreMm: number;
}

export interface StrokePlan {
  readonly zone: Rectangle;
  readonly passes: number;
  /** Width one stroke works (mm). */
  readonly toolMm: number;
  /** Distance between neighbouring strokes over the tool’s width; 1 is edge to edge. */
  readonly strokeSpacing: number;
  /** Standard deviation of a stroke’s centre line over the tool’s width. */
  readonly wander: number;
  readonly stream: Stream;
}

/**
 * Strokes of all passes in the order the hand makes them. The hand keeps the tool inside the zone, so the outer
 * strokes lie half a tool’s width from the edge.
 */
export const layStrokes = (plan: StrokePlan): readonly (readonly Stroke[])[] => {
  const passes: Stroke[][] = [];
  let draw = 0;
  for (let pass = 0; pass < plan.passes; pass += 1) {
    const heading = pass % 2 === 0 ? alongX : alongY;
    const across = heading === alongX ? plan.zone.heightMm : plan.zone.widthMm;
    const count = strokesAcross(across, plan.toolMm * plan.strokeSpacing);
    const strokes: Stroke[] = [];
    for (let j = 0; j < count; j += 1) {
      const intended = ((j + 0.5) * across) / count;
      const made = intended + plan.wander * plan.toolMm * plan.stream.normal(draw);
      draw += 1;
      strokes.push({ heading, centreMm: keepInside(made, plan.toolMm / 2, across) });
    }
    passes.push(strokes);
  }
  return passes;
};

/** How many strokes of a given distance cover an axis. */
export const strokesAcross = (lengthMm: number, spacingMm: number): number =>
  Math.max(1, Math.floor(lengthMm / spacingMm + 0.5));

const keepInside = (centre: number, half: number, length: number): number =>
  Math.min(Math.max(centre, half), length - half);

/** Share of the zone swept at least once after each pass. */
export const sweptAfterPass = (
  passes: readonly (readonly Stroke[])[],
  zone: Rectangle,
  toolMm: number,
): readonly number[] => passes.map((_, k) => sweptShare(passes.slice(0, k + 1), zone, toolMm));

/** Union of the strokes’ strips: rows swept along x and columns swept along y are independent cuts of the rectangle. */
export const sweptShare = (
  passes: readonly (readonly Stroke[])[],
  zone: Rectangle,
  toolMm: number,
): number => {
  const strokes = passes.flat();
  const rows = unionLength(centresAlong(strokes, alongX), toolMm, zone.heightMm) / zone.heightMm;
  const columns = unionLength(centresAlong(strokes, alongY), toolMm, zone.widthMm) / zone.widthMm;
  return 1 - (1 - rows) * (1 - columns);
};

const centresAlong = (strokes: readonly Stroke[], heading: number): readonly number[] =>
  strokes.filter((stroke) => stroke.heading === heading).map((stroke) => stroke.centreMm);

const unionLength = (centres: readonly number[], tool: number, length: number): number => {
  let covered = 0;
  let reached = 0;
  for (const centre of [...centres].sort((a, b) => a - b)) {
    const from = Math.max(centre - tool / 2, reached);
    const to = Math.min(centre + tool / 2, length);
    if (to > from) covered += to - from;
    reached = Math.max(reached, to);
  }
  return covered;
};
