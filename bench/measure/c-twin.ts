/** The step program as C, built by the compiler of the machine and timed beside the kernels. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cText, type CompiledSystem } from '../../src/numerics/index.ts';

type Program = CompiledSystem['step']['program'];

export const flags = ['-O3', '-march=native', '-fno-math-errno', '-ffp-contract=off'] as const;

/** Every lane starts from the cells in the first file; prints microseconds of the processor; lane 0 goes to the second. */
const main = (program: Program): string => `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
enum { CELLS = ${program.cellCount} };
static V cell[CELLS];
static double image[CELLS];
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return 1e6 * t.tv_sec + 1e-3 * t.tv_nsec;
}
int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  if (count < 4 || !file || fread(image, sizeof *image, CELLS, file) != CELLS) return 1;
  fclose(file);
  for (int i = 0; i < CELLS; i++) cell[i] = all(image[i]);
  const double start = now();
  repeat(cell, atoi(arguments[3]));
  printf("%f", now() - start);
  for (int i = 0; i < CELLS; i++) image[i] = cell[i][0];
  file = fopen(arguments[2], "wb");
  return file && fwrite(image, sizeof *image, CELLS, file) == CELLS && !fclose(file) ? 0 : 1;
}
`;

export interface Twin {
  /** Microseconds that so many attempts take, and the cells of lane 0 after them. */
  readonly run: (attempts: number) => { readonly us: number; readonly cells: Float64Array };
  readonly remove: () => void;
}

/** Why there is no twin, or the twin. */
export const buildTwin = (program: Program, lanes: number, image: Float64Array): Twin | string => {
  const folder = mkdtempSync(join(tmpdir(), 'twin-'));
  const [source, binary, before, after] = ['twin.c', 'twin', 'before', 'after'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  writeFileSync(source, cText(program, lanes) + main(program));
  writeFileSync(before, image);
  const { error, status, stderr } = spawnSync('gcc', [...flags, '-o', binary, source, '-lm'], {
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) {
    remove();
    return error === undefined ? `gcc failed: ${stderr.split('\n')[0]}` : `no gcc: ${error.message}`;
  }
  const run: Twin['run'] = (attempts) => {
    const done = spawnSync(binary, [before, after, String(attempts)], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the twin ended with ${done.status}`);
    const { buffer } = Uint8Array.from(readFileSync(after));
    return { us: Number(done.stdout), cells: new Float64Array(buffer) };
  };
  return { run, remove };
};
