/** Cycles between files, and files nothing leads to. */
import type { Import } from './imports.ts';
import { roomOf, type Problem, type RoomList } from './room-list.ts';
import { isTest } from './source-file.ts';

const edgesByFile = (imports: readonly Import[]): Map<string, Import[]> => {
  const edges = new Map<string, Import[]>();
  for (const entry of imports) {
    if (entry.target.kind !== 'file') continue;
    const from = edges.get(entry.from);
    if (from) from.push(entry);
    else edges.set(entry.from, [entry]);
  }
  return edges;
};

const targetOf = (entry: Import): string => (entry.target.kind === 'file' ? entry.target.path : '');

/** Each cycle once, told from its first file in alphabetical order along a shortest way round. */
export const checkCycles = (imports: readonly Import[]): Problem[] => {
  const edges = edgesByFile(imports.filter((entry) => entry.kind !== 'url'));
  const done = new Set<string>();
  const problems: Problem[] = [];
  for (const start of [...edges.keys()].sort()) {
    if (done.has(start)) continue;
    const way = shortestWayRound(edges, start);
    const [first] = way;
    if (first === undefined) continue;
    for (const entry of way) done.add(entry.from);
    problems.push({
      path: start,
      line: first.line,
      rule: 'cycle',
      message: `import cycle: ${[start, ...way.map(targetOf)].join(' → ')}`,
    });
  }
  return problems;
};

const shortestWayRound = (edges: Map<string, Import[]>, start: string): Import[] => {
  const reachedBy = new Map<string, Import>();
  const queue = [start];
  for (const file of queue) {
    for (const entry of edges.get(file) ?? []) {
      const target = targetOf(entry);
      if (!reachedBy.has(target)) {
        reachedBy.set(target, entry);
        if (target === start) {
          const way: Import[] = [entry];
          for (let at = entry.from; at !== start;) {
            const before = reachedBy.get(at);
            if (before === undefined) return [];
            way.unshift(before);
            at = before.from;
          }
          return way;
        }
        queue.push(target);
      }
    }
  }
  return [];
};

/** Every file of a room must be reachable from an index.ts or an entry of rooms.json. */
export const checkOrphans = (
  list: RoomList,
  paths: readonly string[],
  imports: readonly Import[],
): Problem[] => {
  const edges = edgesByFile(imports);
  const known = new Set(paths);
  const queue = [...list.rooms.map((room) => `src/${room.name}/index.ts`), ...list.entries];
  const reached = new Set(queue);
  for (const file of queue) {
    for (const entry of edges.get(file) ?? []) {
      const target = targetOf(entry);
      if (!reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
    }
  }
  const orphans = paths
    .filter(
      (path) => path.startsWith('src/') && !reached.has(path) && !isTest(path) && !path.endsWith('.d.ts'),
    )
    .map((path) => ({
      path,
      line: 1,
      rule: 'orphan',
      message:
        roomOf(list, path) === undefined
          ? 'lies in no room of rooms.json'
          : 'nothing leads here from an index.ts or an entry of rooms.json',
    }));
  const missing = list.entries
    .filter((entry) => !known.has(entry))
    .map((entry) => ({
      path: 'rooms.json',
      line: 1,
      rule: 'entry',
      message: `entry ${entry} does not exist`,
    }));
  return [...orphans, ...missing];
};
