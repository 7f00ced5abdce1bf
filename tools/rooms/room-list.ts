import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Room {
  readonly name: string;
  readonly level: number;
  readonly holds: string;
  readonly packages: readonly string[];
  readonly touches: 'nothing' | 'node' | 'dom';
}

export interface RoomList {
  readonly rooms: readonly Room[];
  /** Files that start something: workers, pages, commands, configurations. */
  readonly entries: readonly string[];
}

export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

export const readRooms = (root: string): RoomList =>
  JSON.parse(readFileSync(join(root, 'rooms.json'), 'utf8')) as RoomList;

/** The room a repository path lies in: `src/<room>/…`. */
export const roomOf = (list: RoomList, path: string): Room | undefined => {
  const [top, name, inside] = path.split('/');
  return top === 'src' && inside !== undefined ? list.rooms.find((room) => room.name === name) : undefined;
};

export const isPure = (room: Room): boolean => room.touches === 'nothing';
