import { z } from './zod.ts';
import { longestAtHome } from '../catalogue/index.ts';
import { isAmber, unknown, type Evidence } from '../quantities/index.ts';
import { bySeverity, type Finding } from './finding.ts';
import { schemaFindings } from './schema-findings.ts';

const yesNo = z.enum(['yes', 'no', unknown]);

/** What a person does with a roller at home. */
export const homeUseSchema = z
  .strictObject({
    schema: z.literal('percuta.home/1'),
    needleLengthMm: z.number().check(z.minimum(0.05), z.maximum(3), z.describe('length of the needles, mm')),
    intervalDays: z.number().check(z.minimum(0), z.maximum(365), z.describe('days between uses')),
    usesSoFar: z.union([z.int().check(z.minimum(0), z.maximum(10_000)), z.literal(unknown)]),
    cleanedAndDisinfected: yesNo,
    sharedWithOthers: yesNo,
    needlesBentOrBlunt: yesNo,
    skinHealthy: yesNo,
    bleeding: yesNo,
    productOnNeedledSkin: yesNo,
  })
  .check(
    z.meta({ title: 'Percuta home check', description: 'Safety of a home roller. Not a medical device.' }),
  );

/** The form of a home check as JSON Schema. */
export const homeJsonSchema = (): unknown => z.toJSONSchema(homeUseSchema);

export type HomeUse = z.infer<typeof homeUseSchema>;

export const homeNotice =
  'No home roller with a clearance was found, and no study of home use was read: nothing here says that it works. ' +
  'What follows is caution, not evidence.';

export interface HomeCheck {
  readonly notice: string;
  readonly findings: readonly Finding[];
  readonly stopSigns: readonly string[];
}

const stopSigns = [
  'bleeding, or pain that lasts',
  'redness, swelling or warmth that grows after the first day',
  'pus, blisters, fever, or a spreading rash',
  'brown patches or raised scars where the roller was used',
] as const;

interface Answer {
  readonly field: keyof HomeUse;
  /** The number it is held against, where there is one. */
  readonly rests?: Evidence;
  readonly stops: boolean;
  readonly title: string;
  readonly reason: string;
  readonly advice: string;
}

const answers = (use: HomeUse): readonly (Answer | undefined)[] => [
  use.needleLengthMm > longestAtHome.value
    ? {
        field: 'needleLengthMm',
        rests: longestAtHome,
        stops: true,
        title: 'Needles too long for home',
        reason: `Needles beyond ${longestAtHome.value} mm can draw blood; that bound is an assumption of this project.`,
        advice: 'Leave longer needles to a professional.',
      }
    : undefined,
  use.sharedWithOthers === 'yes'
    ? {
        field: 'sharedWithOthers',
        stops: true,
        title: 'Shared roller',
        reason:
          'Infections, HIV among them, were passed on where needling equipment was used on more than one person.',
        advice: 'One roller, one person, always.',
      }
    : undefined,
  use.skinHealthy === 'no'
    ? {
        field: 'skinHealthy',
        stops: true,
        title: 'Skin is not healthy',
        reason: 'Acne, sores, rashes, warts and herpes are spread by needles.',
        advice: 'Wait until the skin is clear; ask a professional.',
      }
    : undefined,
  use.needlesBentOrBlunt === 'yes'
    ? {
        field: 'needlesBentOrBlunt',
        stops: true,
        title: 'Needles bent or blunt',
        reason: 'Bent needles tear instead of puncture.',
        advice: 'Throw the roller away.',
      }
    : undefined,
  use.bleeding === 'yes'
    ? {
        field: 'bleeding',
        stops: true,
        title: 'It bleeds',
        reason: 'Blood means the needles passed the epidermis.',
        advice: 'Stop; do not use this roller again at home.',
      }
    : undefined,
  use.cleanedAndDisinfected === 'no'
    ? {
        field: 'cleanedAndDisinfected',
        stops: true,
        title: 'Roller not disinfected',
        reason: 'Every puncture carries in what is on the needle.',
        advice: 'Disinfect before and after each use, and let it dry.',
      }
    : undefined,
  use.productOnNeedledSkin === 'yes'
    ? {
        field: 'productOnNeedledSkin',
        stops: false,
        title: 'Product on needled skin',
        reason: 'Granulomas followed cosmetic serums on needled skin.',
        advice: 'Put nothing on the skin until it has closed.',
      }
    : undefined,
];

/** Safety of home use: findings, stop signs, and what evidence there is not. Never throws. */
export const checkHome = (input: unknown): HomeCheck | { readonly unreadable: readonly Finding[] } => {
  const parsed = homeUseSchema.safeParse(input);
  if (!parsed.success) return { unreadable: schemaFindings(parsed.error, input) };
  const use = parsed.data;
  const said = answers(use).flatMap((answer) => (answer === undefined ? [] : [asFinding(answer)]));
  const open = Object.entries(use).flatMap(([field, value]) => (value === unknown ? [question(field)] : []));
  return { notice: homeNotice, findings: [...said, ...open].toSorted(bySeverity), stopSigns };
};

const asFinding = ({ field, rests, stops, title, reason, advice }: Answer): Finding => ({
  severity: stops ? 'block' : 'warn',
  rule: `home-${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  pointer: `/${field}`,
  title,
  reason,
  advice,
  sources: rests?.sources.map(({ id }) => id) ?? [],
  ...(rests !== undefined && isAmber(rests) && { amber: true }),
});

const question = (field: string): Finding => ({
  severity: 'warn',
  rule: 'home-unknown',
  pointer: `/${field}`,
  title: 'Not known',
  reason: 'Safety cannot be judged without it.',
  advice: 'Find out before the next use.',
  sources: [],
});
