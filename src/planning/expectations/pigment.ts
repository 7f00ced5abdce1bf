import { phototypes, type Sighting } from '../../catalogue/index.ts';
import { wilsonInterval } from '../../numerics/index.ts';
import { expectation, reportedSighting, signOf } from '../expectation.ts';
import type { ResolvedPlan } from '../resolve.ts';

/** Counts of the series that match device and phototype. How it depends on needle length was counted by nobody. */
export const pigment = expectation({
  id: 'pigment',
  title: 'Darkening of the needled skin',
  meaning:
    'How many darkened in the series whose device and phototypes are those of the plan, with the 95 % interval of the ' +
    'share (Wilson). No series tells how it depends on needle length.',
  of: ({ resolved }) => {
    const { sightings } = signOf('pigment');
    const matching = sightings.filter((sighting) => matches(sighting, resolved));
    return [
      {
        ...(matching.length === 0 && { refused: refusalOf(resolved, sightings.length) }),
        sightings: matching.map((sighting) => {
          const { value, n } = sighting.seen;
          return {
            ...reportedSighting(sighting),
            ...(n !== undefined && { share: wilsonInterval(value, n) }),
          };
        }),
        basis: { parameters: [], evidence: matching.map(({ seen }) => seen) },
      },
    ];
  },
});

const matches = ({ device, phototypes: seen }: Sighting, resolved: ResolvedPlan): boolean =>
  device === resolved.device.class && (seen ?? []).some((type) => type === resolved.plan.person.phototype);

const refusalOf = ({ plan }: ResolvedPlan, known: number): string =>
  phototypes.some((type) => type === plan.person.phototype)
    ? `No matching series: none of the ${known} that counted states both this kind of device and phototype ${plan.person.phototype}.`
    : 'No matching series: the phototype is not known.';
