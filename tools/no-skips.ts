import process from 'node:process';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** A run with a skipped test is a failed run, unless tests were chosen by name. */
export class NoSkips implements Reporter {
  #chosen = false;

  onInit(vitest: Vitest): void {
    this.#chosen = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#chosen) return;
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    if (skipped.length === 0) return;
    for (const test of skipped) console.error(`skipped: ${test.module.moduleId} > ${test.fullName}`);
    console.error('A skipped test is not a passed one: run it or remove it.');
    process.exitCode = 1;
  }
}
