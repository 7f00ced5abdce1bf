import { normalQuantile, rootStream } from '../../quantities/index.ts';
import { leftOutRecord } from './left-out-record.ts';
import { posteriorRecord } from './posterior-record.ts';
import { linkParameters, linkValues, type LinkValues } from './priors.ts';

/** Draws are written as whole hundredths of a whitened coordinate, one draw a text. */
const read = (lines: readonly string[]): readonly LinkValues[] =>
  lines.map((line) => linkValues(line.split(' ').map((number) => Number(number) / 100)));

/** What is believed of the link after the arms. */
export const linkPosterior: readonly LinkValues[] = read(posteriorRecord.draws);

/** What is believed after all arms but those of one study, by the id of its arm. */
export const linkWithout = (arm: string): readonly LinkValues[] => {
  const found = leftOutRecord.find((entry) => entry.arm === arm);
  if (found === undefined) throw new RangeError(`no arm “${arm}” was left out`);
  return read(found.draws);
};

/** What was believed before: as many draws from the priors, always the same. */
export const linkPrior: readonly LinkValues[] = posteriorRecord.draws.map((_, k) => {
  const stream = rootStream(1).split('prior').split(k);
  return linkValues(linkParameters.map((__, at) => normalQuantile(stream.uniform(at))));
});

/** How the draws were made, and how well the sampler knows them. */
export const linkProvenance = posteriorRecord.provenance;

/** Each parameter before and after, over all draws of the sampler. */
export const linkSummary = posteriorRecord.parameters;
