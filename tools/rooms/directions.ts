/** Imports point down, enter a room through its index.ts, and use only the packages of the room's list. */
import type { Import } from './imports.ts';
import { isPure, roomOf, type Problem, type Room, type RoomList } from './room-list.ts';
import { isConfig, isTest } from './source-file.ts';

/** Tests and the configuration of a tool take what they need from outside the rooms. */
const isFree = (room: Room, path: string): boolean => isTest(path) || (isConfig(path) && !isPure(room));

const toFile = (
  list: RoomList,
  room: Room,
  entry: Import,
  path: string,
): Omit<Problem, 'path' | 'line'>[] => {
  const other = roomOf(list, path);
  if (other === room) return [];
  if (other === undefined) {
    // A room with a file system may open what lies beside src; it may not load code from there.
    if (isFree(room, entry.from) || (entry.kind === 'url' && !isPure(room))) return [];
    return [{ rule: 'outside', message: `“${entry.specifier}” leaves the rooms; code lives in one of them` }];
  }
  const found: Omit<Problem, 'path' | 'line'>[] = [];
  if (other.level >= room.level) {
    found.push({
      rule: 'wrong-way',
      message: `${room.name} (level ${room.level}) may not import ${other.name} (level ${other.level}): imports point down`,
    });
  }
  // Bytes that a door fetches and hands in are no code.
  const isData = entry.kind === 'url' && !isPure(room) && /\.(bin|json)$/.test(path);
  if (!isData && path !== `src/${other.name}/index.ts`) {
    found.push({
      rule: 'deep-import',
      message: `“${entry.specifier}”: enter ${other.name} through its index.ts`,
    });
  }
  return found;
};

const toPackage = (room: Room, entry: Import, name: string): Omit<Problem, 'path' | 'line'>[] =>
  isFree(room, entry.from) || room.packages.includes(name)
    ? []
    : [{ rule: 'package', message: `“${name}” is not in ${room.name}’s list of packages in rooms.json` }];

const toBuiltin = (room: Room, entry: Import, name: string): Omit<Problem, 'path' | 'line'>[] =>
  isFree(room, entry.from) || room.touches === 'node'
    ? []
    : [{ rule: 'package', message: `“node:${name}”: ${room.name} may touch ${room.touches}` }];

export const checkDirections = (list: RoomList, imports: readonly Import[]): Problem[] =>
  imports.flatMap((entry) => {
    const room = roomOf(list, entry.from);
    if (room === undefined) return [];
    const { target } = entry;
    const found =
      target.kind === 'file'
        ? toFile(list, room, entry, target.path)
        : target.kind === 'package'
          ? toPackage(room, entry, target.name)
          : target.kind === 'builtin'
            ? toBuiltin(room, entry, target.name)
            : isFree(room, entry.from)
              ? []
              : [{ rule: 'computed-import', message: 'a computed import cannot be followed: name the file' }];
    return found.map((problem) => ({ path: entry.from, line: entry.line, ...problem }));
  });
