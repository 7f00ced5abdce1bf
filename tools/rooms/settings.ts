/** What rooms.json says must also be what the compiler, the linter, the package and ARCHITECTURE.md are told. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isPure, type Problem, type RoomList } from './room-list.ts';
import { checkTable } from './table.ts';

interface TsConfig {
  readonly compilerOptions?: { readonly types?: readonly string[]; readonly lib?: readonly string[] };
  readonly references?: readonly { readonly path: string }[];
}

interface LintConfig {
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules?: Record<string, unknown>;
  }[];
}

interface PackageJson {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const readJson = <T>(root: string, path: string): T | undefined =>
  existsSync(join(root, path)) ? (JSON.parse(readFileSync(join(root, path), 'utf8')) as T) : undefined;

const difference = (actual: readonly string[], expected: readonly string[]): string => {
  const missing = expected.filter((item) => !actual.includes(item)).map((item) => `lacks ${item}`);
  const surplus = actual.filter((item) => !expected.includes(item)).map((item) => `has ${item} too many`);
  return [...missing, ...surplus].join(', ');
};

const checkReferences = (root: string, path: string, expected: readonly string[]): Problem[] => {
  const config = readJson<TsConfig>(root, path);
  if (config === undefined) return [{ path, line: 1, rule: 'references', message: 'does not exist' }];
  const actual = (config.references ?? []).map(({ path: to }) => posix.join(posix.dirname(path), to));
  const message = difference(actual, expected);
  return message === ''
    ? []
    : [{ path, line: 1, rule: 'references', message: `differs from rooms.json: ${message}` }];
};

const checkAmbient = (root: string, list: RoomList): Problem[] =>
  list.rooms.filter(isPure).flatMap((room) => {
    const path = `src/${room.name}/tsconfig.json`;
    const options = readJson<TsConfig>(root, path)?.compilerOptions;
    return (options?.types ?? []).length > 0 || options?.lib !== undefined
      ? [{ path, line: 1, rule: 'ambient', message: `${room.name} is pure: no types and no lib of its own` }]
      : [];
  });

const checkLint = (root: string, list: RoomList): Problem[] => {
  const path = '.oxlintrc.json';
  const override = readJson<LintConfig>(root, path)?.overrides?.find(({ rules }) =>
    Array.isArray(rules?.['no-restricted-globals']),
  );
  const expected = list.rooms.filter(isPure).map((room) => `src/${room.name}/**`);
  const message = difference(override?.files ?? [], expected);
  return message === ''
    ? []
    : [
        {
          path,
          line: 1,
          rule: 'lint-rooms',
          message: `the override for pure rooms differs from rooms.json: ${message}`,
        },
      ];
};

/** A package a published room loads must be installed with the published package. */
const checkPackages = (root: string, list: RoomList): Problem[] => {
  const manifest = readJson<PackageJson>(root, 'package.json');
  return list.rooms.flatMap((room) =>
    room.packages
      .filter(
        (name) =>
          manifest?.dependencies?.[name] === undefined &&
          (room.touches !== 'dom' || manifest?.devDependencies?.[name] === undefined),
      )
      .map((name) => ({
        path: 'package.json',
        line: 1,
        rule: 'dependency',
        message: `${room.name} uses ${name}, which is not among the ${room.touches === 'dom' ? 'packages' : 'dependencies'}`,
      })),
  );
};

export const checkSettings = (root: string, list: RoomList): Problem[] => {
  const rooms = list.rooms.map((room) => `src/${room.name}`);
  const prose = join(root, 'ARCHITECTURE.md');
  return [
    ...list.rooms.flatMap((room) =>
      checkReferences(
        root,
        `src/${room.name}/tsconfig.json`,
        list.rooms.filter((other) => other.level < room.level).map((other) => `src/${other.name}`),
      ),
    ),
    ...checkReferences(root, 'tsconfig.json', [...rooms, 'tsconfig.test.json', 'tsconfig.tools.json']),
    ...checkReferences(root, 'tsconfig.test.json', [...rooms, 'tsconfig.tools.json']),
    ...checkReferences(root, 'tsconfig.tools.json', rooms),
    ...checkAmbient(root, list),
    ...checkLint(root, list),
    ...checkPackages(root, list),
    ...checkTable(list, existsSync(prose) ? readFileSync(prose, 'utf8') : ''),
  ];
};
