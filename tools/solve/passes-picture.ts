/** The passes of the compiler as one picture, drawn from what the compiler made. */
import { cText } from '../../src/numerics/backends/c.ts';
import { f64x2 } from '../../src/numerics/backends/wasm/lanes.ts';
import { programModule } from '../../src/numerics/backends/wasm/program-module.ts';
import { visit, type Node } from '../../src/numerics/compile/graph.ts';
import { jacobian } from '../../src/numerics/compile/jacobian.ts';
import { compileStep } from '../../src/numerics/compile/step-program.ts';
import { systemGraph } from '../../src/numerics/compile/system-graph.ts';
import { fold } from '../../src/numerics/expression/tree.ts';
import { rodas4, summariseCompilation, type System } from '../../src/numerics/index.ts';
import { layeredDrawing, type DrawnNode } from './layered-drawing.ts';
import { markOf, textOf, type Names } from './node-text.ts';
import { programText } from './program-text.ts';

const width = 940;
const gap = 34;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const style = `
  .ground { fill: #fbfaf8; } .box { fill: #ffffff; stroke: #dad7d0; }
  text { fill: #1c2024; font: 13px 'Source Sans 3', 'Noto Sans', 'Segoe UI', system-ui, sans-serif; }
  .title { font-weight: 650; font-size: 15px; } .count, .name { fill: #50565d; font-size: 12px; }
  .code { font: 12px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; white-space: pre; }
  .mark { text-anchor: middle; font-size: 12px; } .number { fill: #0f6e74; }
  .node { fill: #e3efef; stroke: #0f6e74; } .node.new { fill: #fdf3e1; stroke: #8a5200; }
  .edge { stroke: #8e9398; fill: none; } .edge.twice { stroke-width: 2.6; }
  .entry { fill: #0f6e74; } .diagonal { fill: none; stroke: #0f6e74; stroke-width: 1.5; }
  .arrow { stroke: #50565d; fill: none; stroke-width: 1.5; } .head { fill: #50565d; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #15181b; } .box { fill: #1c2024; stroke: #353a40; }
    text { fill: #e9e7e2; } .count, .name { fill: #a9aeb4; } .number { fill: #5cc0c4; }
    .node { fill: #17363a; stroke: #5cc0c4; } .node.new { fill: #2d2413; stroke: #f0b354; }
    .edge { stroke: #70777e; } .entry { fill: #5cc0c4; } .diagonal { stroke: #5cc0c4; }
    .arrow { stroke: #a9aeb4; } .head { fill: #a9aeb4; }
  }`;

const nodesBelow = (roots: readonly Node[]): readonly Node[] => {
  const seen = new Set<Node>();
  visit(
    roots,
    (node) => seen.has(node),
    (node) => seen.add(node),
  );
  return [...seen];
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const box = ({ left, top, width: wide, height }: Box, number: number, title: string, count: string): string =>
  `<rect class="box" x="${left}" y="${top}" width="${wide}" height="${height}" rx="8"/>` +
  `<text x="${left + 14}" y="${top + 24}"><tspan class="title number">${number}</tspan><tspan class="title" dx="7">${escaped(title)}</tspan>` +
  `<tspan class="count" dx="10">${escaped(count)}</tspan></text>`;

const lines = (texts: readonly string[], left: number, top: number, step = 18): string =>
  texts
    .map((text, i) => `<text class="code" x="${left}" y="${top + i * step}">${escaped(text)}</text>`)
    .join('');

const arrow = (x: number, top: number): string =>
  `<path class="arrow" d="M${x} ${top + 4}v${gap - 14}"/><path class="head" d="M${x - 5} ${top + gap - 11}h10l-5 7z"/>`;

const treeNodes = (system: System): readonly DrawnNode[] =>
  system.fluxes.flatMap(({ rate }, k) => {
    const nodes: DrawnNode[] = [];
    fold<string>(rate.tree, (node, operands) => {
      const id = `${k} ${nodes.length}`;
      const label =
        node.kind === 'operation'
          ? node.operator.replace('*', '×')
          : node.kind === 'symbol'
            ? node.name
            : String(node.value);
      nodes.push({ id, label, operands });
      return id;
    });
    return nodes;
  });

const hex = (bytes: Uint8Array): readonly string[] =>
  Array.from({ length: 6 }, (_, line) =>
    Array.from(bytes.slice(line * 10, line * 10 + 10), (byte) => byte.toString(16).padStart(2, '0')).join(
      ' ',
    ),
  );

export const passesPicture = (system: System): string => {
  const names: Names = { states: system.states, parameters: system.parameters };
  const graph = systemGraph(system);
  const matrix = jacobian(graph);
  const summary = summariseCompilation(system, rodas4);
  const { program, cells } = compileStep(system, rodas4);
  const rightHandSide = nodesBelow(graph.derivatives);
  const balances = new Map(graph.derivatives.map((node, i) => [node, `${system.states[i]}′`]));
  const drawn = (nodes: readonly Node[], isNew: (node: Node) => boolean): readonly DrawnNode[] =>
    nodes.map((node) => {
      const name = balances.get(node);
      return {
        id: String(node.id),
        label: markOf(node, names),
        operands: node.operands.map(({ id }) => String(id)),
        isNew: isNew(node),
        ...(name === undefined ? {} : { name }),
      };
    });

  const half = (width - 20 - gap) / 2;
  const [leftX, rightX] = [10, 10 + half + gap];
  let top = 10;
  const parts: string[] = [];
  const row = (height: number, ...draw: readonly ((at: number) => string)[]): void => {
    parts.push(...draw.map((one) => one(top)));
    top += height + gap;
  };

  row(
    170,
    (y) =>
      box({ left: leftX, top: y, width: half, height: 170 }, 1, 'Text', `${summary.texts} rates`) +
      lines(
        system.declaration.fluxes.map(({ from = '', to = '', rate }) => `${from} → ${to}   ${rate}`),
        leftX + 20,
        y + 62,
        28,
      ) +
      arrowRight(leftX + half, y + 85),
    (y) =>
      box({ left: rightX, top: y, width: half, height: 170 }, 2, 'Trees', `${summary.treeNodes} nodes`) +
      layeredDrawing(treeNodes(system), { left: rightX + 14, top: y + 40, width: half - 28, height: 116 }) +
      arrow(rightX + half / 2, y + 170),
  );
  row(
    290,
    (y) =>
      box(
        { left: leftX, top: y, width: width - 20, height: 290 },
        3,
        'One graph',
        `${summary.graphNodes} distinct nodes; a rate enters both its balances`,
      ) +
      layeredDrawing(
        drawn(rightHandSide, () => false),
        { left: leftX + 20, top: y + 44, width: width - 60, height: 230 },
      ) +
      arrow(leftX + (width - 20) / 2, y + 290),
  );
  row(
    190,
    (y) =>
      box(
        { left: leftX, top: y, width: half, height: 190 },
        4,
        'Derivatives',
        `${matrix.length} entries, ${summary.derivativeNodes} new nodes`,
      ) +
      lines(
        matrix.map(
          ({ row: i, column: j, value }) =>
            `∂${system.states[i]}′/∂${system.states[j]} = ${textOf(value, names)}`,
        ),
        leftX + 20,
        y + 54,
        19,
      ) +
      arrowRight(leftX + half, y + 95),
    (y) =>
      box(
        { left: rightX, top: y, width: half, height: 190 },
        5,
        'Sparsity and elimination',
        `${summary.factors} factors, fill ${summary.fill.length}`,
      ) +
      pattern(summary, rightX + 40, y + 48, 120) +
      lines(
        [
          `order  ${summary.order.map((i) => summary.rows[i]).join(', ')}`,
          `${summary.entries.length} entries of J (full squares)`,
          'empty square: 1/(γh) alone',
          `${summary.fill.length} entries that elimination adds`,
        ],
        rightX + 190,
        y + 72,
        24,
      ) +
      arrow(rightX + half / 2, y + 190),
  );
  const opening = (program.routines['attempt'] ?? [])[0] ?? 0;
  const first = program.sections[opening]?.code ?? [];
  const listing = programText(first, cells, names);
  row(
    210,
    (y) =>
      box(
        { left: leftX, top: y, width: width - 20, height: 210 },
        6,
        'Program',
        `${summary.attemptInstructions} instructions a step attempt, ${summary.instructions} in all, over ${summary.cells} cells`,
      ) +
      [0, 1, 2, 3]
        .map((k) => lines(listing.slice(k * 8, k * 8 + 8), leftX + 20 + k * 228, y + 56, 19))
        .join('') +
      [1, 3, 5].map((k) => arrow(leftX + ((width - 20) * k) / 6, y + 210)).join(''),
  );
  const third = (width - 20 - 2 * 20) / 3;
  const boxLeft = (k: number): number => leftX + k * (third + 20);
  const c = cText(program, f64x2.count).split('\n');
  const start = c.findIndex((line) => line.includes(`void section_${opening}(`));
  row(
    190,
    (y) =>
      box(
        { left: boxLeft(0), top: y, width: third, height: 190 },
        7,
        'Interpreter',
        `${summary.instructions} opcodes`,
      ) +
      lines(
        first
          .slice(0, 6)
          .map(({ operation, operands, value }) =>
            [operation, ...(operands.length === 0 ? [value] : operands)].join(' '),
          ),
        boxLeft(0) + 20,
        y + 56,
        20,
      ),
    (y) =>
      box(
        { left: boxLeft(1), top: y, width: third, height: 190 },
        7,
        'WebAssembly',
        `${summary.wasmBytes} bytes`,
      ) + lines(hex(programModule(program, f64x2, false)), boxLeft(1) + 14, y + 56, 20),
    (y) =>
      box({ left: boxLeft(2), top: y, width: third, height: 190 }, 7, 'C', `${summary.cLines} lines`) +
      lines(
        c.slice(start, start + 6).map((line) => line.trim().slice(0, 38)),
        boxLeft(2) + 14,
        y + 56,
        20,
      ),
  );
  const height = top - gap + 10;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">` +
    `<title>The passes of the compiler, for ${escaped(system.declaration.name)}</title><style>${style}\n</style>` +
    `<rect class="ground" width="${width}" height="${height}"/>${parts.join('\n')}</svg>\n`
  );
};

const arrowRight = (x: number, y: number): string =>
  `<path class="arrow" d="M${x + 4} ${y}h${gap - 14}"/><path class="head" d="M${x + gap - 11} ${y - 5}v10l7 -5z"/>`;

const pattern = (
  { rows, order, entries, fill }: ReturnType<typeof summariseCompilation>,
  left: number,
  top: number,
  side: number,
): string => {
  const size = side / rows.length;
  const corner = (index: number): number => order.indexOf(index) * size;
  const square = (kind: string, i: number, j: number): string =>
    `<rect class="${kind}" x="${left + corner(j) + 3}" y="${top + corner(i) + 3}" width="${size - 6}" height="${size - 6}"/>`;
  const isEntry = new Set(entries.map(({ row: i, column: j }) => `${i} ${j}`));
  return [
    `<rect class="box" x="${left}" y="${top}" width="${side}" height="${side}"/>`,
    ...order.map(
      (index) =>
        `<text class="name" x="${left - 16}" y="${top + corner(index) + size / 2 + 4}">${escaped(rows[index] ?? '')}</text>`,
    ),
    ...entries.map(({ row: i, column: j }) => square('entry', i, j)),
    ...order.filter((i) => !isEntry.has(`${i} ${i}`)).map((i) => square('diagonal', i, i)),
    ...fill.map(({ row: i, column: j }) => square('diagonal', i, j)),
  ].join('');
};
