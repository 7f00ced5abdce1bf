/** The walls between the rooms: directions, doors, packages, cycles, orphans, shape, purity, settings. */
import { join } from 'node:path';
import process from 'node:process';
import { checkDirections } from './rooms/directions.ts';
import { checkCycles, checkOrphans } from './rooms/graph.ts';
import { importsOf } from './rooms/imports.ts';
import { checkPurity } from './rooms/purity.ts';
import { isPure, readRooms, roomOf, type Problem } from './rooms/room-list.ts';
import { checkSettings } from './rooms/settings.ts';
import { checkLength, checkNames } from './rooms/shape.ts';
import { isCode, isTest, listFiles, parseFile } from './rooms/source-file.ts';

export const checkRooms = (rootFolder: string): Problem[] => {
  const list = readRooms(rootFolder);
  const paths = listFiles(rootFolder, ['src', 'test', 'tools', 'bench']);
  const files = paths.filter(isCode).map((path) => parseFile(rootFolder, path));
  const imports = files.flatMap((file) => importsOf(rootFolder, file));
  const pure = files.filter(({ path }) => {
    const room = roomOf(list, path);
    return room !== undefined && isPure(room) && !isTest(path);
  });
  return [
    ...checkDirections(list, imports),
    ...checkCycles(imports),
    ...checkOrphans(
      list,
      files.map((file) => file.path),
      imports,
    ),
    ...files.flatMap(checkLength),
    ...checkNames(paths),
    ...pure.flatMap(checkPurity),
    ...checkSettings(rootFolder, list),
  ];
};

if (import.meta.main) {
  const problems = checkRooms(join(import.meta.dirname, '..'));
  for (const { path, line, rule, message } of problems) console.error(`${path}:${line}  ${rule}  ${message}`);
  if (problems.length > 0) {
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} with the rooms`);
    process.exitCode = 1;
  }
}
