import { expect, it } from 'vitest';
import type { ReportedEquation } from '../../planning/index.ts';
import { equationsBehind } from './equations-behind.ts';

const equation = (defines: string, ...symbols: readonly string[]): ReportedEquation => ({
  id: defines,
  title: defines,
  defines,
  unit: '1',
  tex: '',
  symbols: symbols.map((symbol) => ({ symbol, meaning: '', unit: '1' })),
  sources: [],
  validity: [],
});

const equations = [
  equation('force', 'stiffness', 'diameter'),
  equation('grip', 'slowGrip', 'speed'),
  equation('depth', 'protrusion', 'grip'),
  equation('share', 'depth'),
  equation('hole', 'depth', 'holeRatio'),
  equation('speed', 'rate', 'stroke'),
  equation('drag', 'rate', 'inSkin'),
];

const behind = (...parameters: readonly string[]): readonly string[] =>
  equationsBehind(
    { parameters },
    {
      equations,
      parameters: ['stiffness', 'slowGrip', 'holeRatio', 'inSkin'].map((id) => ({ id }) as never),
    },
  ).behind.map(({ id }) => id);

it('finds where parameters stand, what follows from that alone, and what defines their companions', () => {
  expect(behind('slowGrip')).toEqual(['grip', 'depth', 'share', 'speed']);
  expect(behind('slowGrip', 'holeRatio')).toEqual(['grip', 'depth', 'share', 'hole', 'speed']);
  expect(behind('stiffness')).toEqual(['force']);
  expect(behind('inSkin')).toEqual(['drag']);
  expect(behind()).toEqual([]);
});
