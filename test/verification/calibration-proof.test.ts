import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCalibration } from '../../tools/calibration/check.ts';
import { files } from '../../tools/calibration/files.ts';
import { verdictOf, type ProvenDirection } from '../../tools/calibration/verdict.ts';

interface Proof {
  readonly replicates: number;
  readonly informed: number;
  readonly directions: readonly ProvenDirection[];
}

const proof = JSON.parse(readFileSync(join(import.meta.dirname, '../..', files.proof), 'utf8')) as Proof;

test('the committed proof and posterior were made from what is there now', () => {
  expect(checkCalibration()).toEqual([]);
});

test('ranks of truths are uniform in every direction', () => {
  expect(proof.replicates).toBeGreaterThanOrEqual(64);
  for (const { counts } of proof.directions) {
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(proof.replicates);
  }
  expect(verdictOf(proof.directions, proof.informed).uniform).toBe(true);
});

test('ranks that pile up at the ends would not pass', () => {
  const piled = { counts: [20, 4, 4, 4, 4, 4, 4, 20], chiSquareTail: 0, envelopeTail: 1e-5 };
  expect(verdictOf([piled, ...proof.directions], proof.informed + 1).uniform).toBe(false);
});
