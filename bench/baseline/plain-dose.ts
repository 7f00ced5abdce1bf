/** What a first program for the dose would do: an array of objects, and every window counted cell by cell. */

interface Hole {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

interface PlainZone {
  readonly areaCm2: number;
  readonly delivery: { readonly kind: string; readonly contactSeconds?: number };
}

const [needles, rateHz, tipMm, windowMm, depthLevels] = [6, 125, 6, 5, 13];

/** Share of the windows, by depth, that hold at least a tenth more than the mean; places are those of strokes in a row. */
export const plainDose = (zones: readonly PlainZone[], seed: number): readonly (readonly number[])[] => {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  return zones.map(({ areaCm2, delivery }) => {
    const side = Math.sqrt(areaCm2) * 10;
    const stamps = Math.floor(rateHz * (delivery.contactSeconds ?? 0));
    const strokes = Math.max(1, Math.round(side / tipMm));
    const holes: Hole[] = [];
    for (let stamp = 0; stamp < stamps; stamp += 1) {
      const along = (stamp / stamps) * strokes * 4;
      const x = (along - Math.floor(along)) * side;
      const y = ((Math.floor(along) % strokes) + 0.5) * (side / strokes);
      for (let k = 0; k < needles; k += 1) {
        const angle = (k * 2 * Math.PI) / needles;
        const deviate = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
        const depth = Math.max(0, 1 - 0.1 * Math.exp(0.25 * deviate)) / 1.1;
        holes.push({
          x: x + (tipMm / 2) * Math.cos(angle),
          y: y + (tipMm / 2) * Math.sin(angle),
          depth,
        });
      }
    }
    const step = windowMm / 11;
    const cells = Math.ceil(side / step);
    const mean = (holes.length * windowMm * windowMm) / (side * side);
    const cellsOf = Array.from({ length: cells * cells }, (): Hole[] => []);
    for (const hole of holes) {
      const column = Math.min(cells - 1, Math.max(0, Math.floor(hole.x / step)));
      const row = Math.min(cells - 1, Math.max(0, Math.floor(hole.y / step)));
      cellsOf[row * cells + column]?.push(hole);
    }
    return Array.from({ length: depthLevels }, (_, level) => {
      const deep = cellsOf.map((list) => list.filter((hole) => hole.depth >= level * 0.1).length);
      let crowded = 0;
      for (let row = 0; row < cells; row += 1) {
        for (let column = 0; column < cells; column += 1) {
          let count = 0;
          for (let r = Math.max(0, row - 5); r <= Math.min(cells - 1, row + 5); r += 1) {
            for (let c = Math.max(0, column - 5); c <= Math.min(cells - 1, column + 5); c += 1) {
              count += deep[r * cells + c] ?? 0;
            }
          }
          if (count > 1.1 * mean) crowded += 1;
        }
      }
      return crowded / (cells * cells);
    });
  });
};
