/** An invented system of any size: a closed chain of transfers, a loss and two saturating cross links for each state. */
import { rootStream } from '../../src/quantities/index.ts';
import type { FluxDeclaration, QuantityDeclaration, SystemDeclaration } from '../../src/numerics/index.ts';

const quantity = (unit: string, meaning: string, value: number): QuantityDeclaration => ({
  unit,
  meaning,
  value,
});

export const network = (count: number, seed: number): SystemDeclaration => {
  const stream = rootStream(seed).split('network');
  let drawn = 0;
  const uniform = (): number => {
    drawn += 1;
    return stream.uniform(drawn);
  };
  const name = (i: number): string => `X${String((i % count) + 1).padStart(2, '0')}`;
  const indices = Array.from({ length: count }, (_, i) => i);
  const parameters: Record<string, QuantityDeclaration> = {};
  const fluxes: FluxDeclaration[] = [];
  for (const i of indices) {
    const x = name(i);
    const suffix = x.slice(1);
    // Rates over five decades, so that the system is stiff.
    const rate = [0.01, 0.1, 1, 10, 100, 1000][Math.floor(uniform() * 6)] ?? 1;
    parameters[`m${suffix}`] = quantity('/d', `transfer from ${x}`, rate);
    parameters[`d${suffix}`] = quantity('/d', `loss of ${x}`, 0.1 + uniform());
    parameters[`a${suffix}`] = quantity('/d', `production of ${x}`, 0.5 + uniform());
    parameters[`h${suffix}`] = quantity('1', `half-saturation of ${x}`, 0.2 + uniform());
    const [driver, damper] = [
      name(i + 3 + Math.floor(uniform() * 9)),
      name(i + 14 + Math.floor(uniform() * 20)),
    ];
    fluxes.push(
      { from: x, to: name(i + 1), rate: `m${suffix} * ${x}` },
      { from: x, rate: `d${suffix} * ${x} * (1 + ${damper})` },
      { to: x, rate: `a${suffix} * (0.1 + hill(${driver}, h${suffix}, 2))` },
    );
  }
  return {
    name: `Network ${seed} of ${count}`,
    description: 'Invented, to see how long a system of this size takes to become ready.',
    time: { unit: 'd', start: 0, end: 10 },
    states: Object.fromEntries(
      indices.map((i) => [
        name(i),
        { unit: '1', meaning: `state ${i + 1}`, initial: uniform(), scale: 1e-3 },
      ]),
    ),
    parameters,
    fluxes,
  };
};
