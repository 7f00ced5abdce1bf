/** A directed graph without circles, drawn in layers: what a node is made of stands below it. */

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** Ids of what it is made of. */
  readonly operands: readonly string[];
  readonly isNew?: boolean;
  /** What it is called, written beside it. */
  readonly name?: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const radius = 12;
/** Layers are shifted unevenly, so that no line runs through a node between its ends. */
const shiftOf = (layer: number): number => (layer % 2 === 0 ? -20 : 20);
const rounds = 12;

const round = (value: number): number => Number(value.toFixed(1));

const layersOf = (nodes: readonly DrawnNode[]): ReadonlyMap<string, number> => {
  const layer = new Map<string, number>();
  // Operands come before what is made of them.
  for (const { id, operands } of nodes) {
    layer.set(
      id,
      operands.length === 0 ? 0 : 1 + Math.max(...operands.map((operand) => layer.get(operand) ?? 0)),
    );
  }
  return layer;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Places in a room of this size; in each layer in the order of the neighbours, so that few lines cross. */
const placed = (nodes: readonly DrawnNode[], width: number, height: number): ReadonlyMap<string, Place> => {
  const layer = layersOf(nodes);
  const highest = Math.max(...layer.values());
  const rows = Array.from({ length: highest + 1 }, (_, i) => nodes.filter(({ id }) => layer.get(id) === i));
  const x = new Map<string, number>();
  const spread = (row: readonly DrawnNode[]): void =>
    row.forEach(({ id }, i) => x.set(id, ((i + 0.5) * width) / row.length));
  rows.forEach(spread);
  const neighbours = new Map(nodes.map(({ id }) => [id, [] as string[]]));
  for (const { id, operands } of nodes) {
    for (const operand of operands) {
      neighbours.get(id)?.push(operand);
      neighbours.get(operand)?.push(id);
    }
  }
  for (let k = 0; k < rounds; k += 1) {
    for (const [i, row] of rows.entries()) {
      const wanted = (id: string): number => {
        const near = neighbours.get(id) ?? [];
        return near.length === 0 ? (x.get(id) ?? 0) : mean(near.map((other) => x.get(other) ?? 0));
      };
      rows[i] = row.toSorted((a, b) => wanted(a.id) - wanted(b.id));
      spread(rows[i] as readonly DrawnNode[]);
    }
  }
  const step = highest === 0 ? 0 : (height - 2 * radius) / highest;
  return new Map(
    nodes.map(({ id }) => [
      id,
      {
        x: round((x.get(id) ?? 0) + (highest > 2 ? shiftOf(layer.get(id) ?? 0) : 0)),
        y: round(height - radius - (layer.get(id) ?? 0) * step),
      },
    ]),
  );
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const layeredDrawing = (
  nodes: readonly DrawnNode[],
  {
    left,
    top,
    width,
    height,
  }: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): string => {
  const places = placed(nodes, width, height);
  const at = (id: string): Place => places.get(id) ?? { x: 0, y: 0 };
  const lines = nodes.flatMap(({ id, operands }) =>
    [...new Set(operands)].map((operand) => {
      const [from, to] = [at(id), at(operand)];
      const twice = operands.filter((other) => other === operand).length > 1;
      return `<path class="edge${twice ? ' twice' : ''}" d="M${from.x} ${from.y}L${to.x} ${to.y}"/>`;
    }),
  );
  const circles = nodes.map(({ id, label, isNew = false, name }) => {
    const { x, y } = at(id);
    const wide = label.length > 2 ? 6 + 3.4 * label.length : radius;
    return [
      `<rect class="node${isNew ? ' new' : ''}" x="${round(x - wide)}" y="${round(y - radius)}" width="${round(2 * wide)}" height="${2 * radius}" rx="${radius}"/>`,
      `<text class="mark" x="${x}" y="${round(y + 4)}">${escaped(label)}</text>`,
      ...(name === undefined
        ? []
        : [`<text class="name" x="${round(x + wide + 3)}" y="${round(y - 6)}">${escaped(name)}</text>`]),
    ].join('');
  });
  return `<g transform="translate(${left} ${top})">${lines.join('')}${circles.join('')}</g>`;
};
