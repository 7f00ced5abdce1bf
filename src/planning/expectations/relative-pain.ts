import {
  painLengthExponent,
  painNumberExponent,
  painRatio,
  relativePain as law,
  type ParameterValues,
} from '../../model/index.ts';
import { scalar, unknown } from '../../quantities/index.ts';
import { finiteBand } from '../finite-band.ts';
import { expectation, type Predicted } from '../expectation.ts';
import { instrumentOf, nominal } from '../instrument.ts';
import { nominalParameters } from '../nominal-parameters.ts';
import { depthsOfPasses, type Zone } from '../plan.ts';
import type { ReportedExpectation } from '../report.ts';
import { drawScenario } from '../scenario.ts';

const rangeOf = (symbol: string): { readonly low: number; readonly high: number } => {
  const found = law.validity.find((entry) => entry.symbol === symbol);
  if (found === undefined) throw new RangeError(`the law of pain has no range of ${symbol}`);
  return found;
};
const lengths = rangeOf('needleLength');
const counts = rangeOf('needles');

/** Pain of one press over that of the least painful array that was compared. */
export const relativePain = expectation({
  id: 'relative-pain',
  title: 'Relative pain',
  meaning:
    `Pain of one press of the needles over that of an array of ${counts.low} needles of ${lengths.low} mm on the forearm, ` +
    'without anaesthetic. An index that compares needles, not a score of what a person will feel.',
  of: (predicted) =>
    predicted.resolved.plan.zones.map((zone) => ({
      zone: zone.id,
      sightings: [],
      basis: { parameters: [painLengthExponent, painNumberExponent], evidence: [] },
      ...painOf(zone, predicted),
    })),
});

type Pain = Pick<ReportedExpectation, 'value' | 'refused'>;

const painOf = (zone: Zone, { resolved, seed, sampled }: Predicted): Pain => {
  const needleLengthMm = Math.max(...depthsOfPasses(zone.prescription));
  const refused = refusal(needleLengthMm, resolved.device);
  if (refused !== undefined) return { refused };
  const needles = instrumentOf(resolved.device, nominal).needles;
  const ratio = (parameters: ParameterValues): number =>
    painRatio(parameters, {
      needleLength: scalar(needleLengthMm, 'mm'),
      needles: scalar(needles, '1'),
      baseLength: scalar(lengths.low, 'mm'),
      baseNeedles: scalar(counts.low, '1'),
    });
  return {
    value: {
      name: 'Index',
      unit: '1',
      decimals: 1,
      nominal: ratio(nominalParameters),
      band: finiteBand(sampled.map(({ index }) => ratio(drawScenario(resolved, seed, index).parameters))),
    },
  };
};

/** Why there is no number: the law is not known to hold. */
const refusal = (lengthMm: number, device: Predicted['resolved']['device']): string | undefined => {
  const stated = device.kinematics.needles;
  if (device.radiofrequency !== undefined) return 'What current through the needles adds was not compared.';
  if (device.kinematics.kind === 'rolling') {
    return 'Needles of a drum go in one after the other; arrays pressed in at once were compared.';
  }
  if (stated === unknown) return 'No text says how many needles the device has.';
  if (stated.value < counts.low || stated.value > counts.high) {
    return `The device has ${stated.value} needles; ${counts.low} to ${counts.high} were compared.`;
  }
  if (lengthMm < lengths.low || lengthMm > lengths.high) {
    return `Needles go ${lengthMm} mm deep; ${lengths.low} to ${lengths.high} mm were compared.`;
  }
  return undefined;
};
