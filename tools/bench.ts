/**
 * Runs the benches one after another, each in a process of its own: `npm run bench [-- name …]`.
 * Every bench prints one line of JSON; `--list` names them. `--record` also writes what was measured, with machine,
 * load and commit, to `bench/measured.json`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const folder = join(import.meta.dirname, '../bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});

/** Of the folder itself and of those that hold benches; the others hold what benches share. */
const names = ['', 'solve/']
  .flatMap((group) => readdirSync(join(folder, group)).map((file) => group + file))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const isOneLineOfJson = (text: string): boolean => {
  if (text === '' || text.includes('\n')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const measured: unknown[] = [];

const run = (name: string): boolean => {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, `${name}.ts`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = stdout.trim();
  if (status === 0 && isOneLineOfJson(line)) {
    console.log(line);
    measured.push(JSON.parse(line));
    return true;
  }
  console.error(`bench ${name}: ${status === 0 ? `not one line of JSON: ${line}` : `ended with ${status}`}`);
  return false;
};

const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exitCode = 1;
} else if (values.list) {
  console.log(names.join('\n'));
} else {
  const chosen = names.filter((name) => positionals.length === 0 || positionals.includes(name));
  const failed = chosen.filter((name) => !run(name));
  if (failed.length > 0) process.exitCode = 1;
  else if (values.record) {
    const record = {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}-${process.arch}, Node ${process.version}`,
      load: loadavg().map((load) => Math.round(load * 100) / 100),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      measured,
    };
    writeFileSync(join(folder, 'measured.json'), `${JSON.stringify(record, null, 2)}\n`);
  }
}
