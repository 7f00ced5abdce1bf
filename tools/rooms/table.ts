/** The table of rooms in ARCHITECTURE.md, generated from rooms.json. With --write it is put in place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readRooms, type Problem, type RoomList } from './room-list.ts';

const opening = '<!-- rooms -->';
const closing = '<!-- /rooms -->';

export const roomTable = (list: RoomList): string => {
  const rows = list.rooms
    .toSorted((a, b) => b.level - a.level)
    .map((room) =>
      [
        '',
        room.level,
        `\`${room.name}\``,
        room.holds,
        room.packages.length === 0 ? '–' : room.packages.map((name) => `\`${name}\``).join(', '),
        room.touches,
        '',
      ]
        .join(' | ')
        .trim(),
    );
  return ['| level | room | holds | packages | may touch |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
};

interface Place {
  readonly start: number;
  readonly end: number;
}

const placeOf = (text: string): Place | undefined => {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  return start < 0 || end < start ? undefined : { start: start + opening.length, end };
};

const problem = (line: number, message: string): Problem => ({
  path: 'ARCHITECTURE.md',
  line,
  rule: 'table',
  message,
});

export const checkTable = (list: RoomList, text: string): Problem[] => {
  const place = placeOf(text);
  if (place === undefined) return [problem(1, `needs the markers ${opening} and ${closing}`)];
  if (text.slice(place.start, place.end).trim() === roomTable(list)) return [];
  const line = text.slice(0, place.start).split('\n').length;
  return [problem(line, 'the table differs from rooms.json: run `node tools/rooms/table.ts --write`')];
};

export const withTable = (list: RoomList, text: string): string => {
  const place = placeOf(text);
  if (place === undefined) throw new Error(`ARCHITECTURE.md needs the markers ${opening} and ${closing}`);
  return `${text.slice(0, place.start)}\n\n${roomTable(list)}\n\n${text.slice(place.end)}`;
};

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const list = readRooms(root);
  const path = join(root, 'ARCHITECTURE.md');
  if (process.argv.includes('--write')) writeFileSync(path, withTable(list, readFileSync(path, 'utf8')));
  else console.log(roomTable(list));
}
