import type { Anaesthetic, Topical } from '../catalogue/index.ts';
import { unknown } from '../quantities/index.ts';
import { anaestheticDose, type SubstanceDose } from './anaesthetic-dose.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';

/** Findings about what is put on the skin: arithmetic against limits, and what products did to people. */
export const productFindings = ({ plan, anaesthetic, topicals }: ResolvedPlan): readonly Finding[] => [
  ...(anaesthetic === undefined ? [] : anaestheticFindings(plan, anaesthetic)),
  ...topicals.flatMap((topical, index) => topicalFinding(topical, index)),
];

type Entry = Omit<Finding, 'sources'> & { readonly sources: readonly { readonly id: string }[] };

const finding = ({ sources, ...entry }: Entry): Finding => ({
  ...entry,
  sources: sources.map((source) => source.id),
});

const anaestheticFindings = (plan: Plan, product: Anaesthetic): readonly Finding[] => [
  ...anaestheticDose(plan, product).flatMap((dose) => limitFindings(dose)),
  ...labelFindings(plan, product),
  ...product.cautions.map((caution, k) =>
    finding({
      severity: 'inform',
      rule: `anaesthetic-caution-${k + 1}`,
      pointer: '/anaesthetic/product',
      title: `With ${product.name}`,
      reason: caution.text,
      advice: 'Tell the person and watch for it.',
      sources: caution.sources,
    }),
  ),
  finding({
    severity: 'warn',
    rule: 'anaesthetic-on-needled-skin',
    pointer: '/anaesthetic',
    title: 'Remove the anaesthetic before needling, and do not apply it again',
    reason:
      'Open channels let through what intact skin keeps out; the limits were not written for needled skin.',
    advice: 'Wipe it off completely before the first pass. If numbness fades, stop rather than re-apply.',
    sources: product.sources,
  }),
];

const round = (value: number): string => String(Math.floor(value * 10 + 0.5) / 10);

const limitFindings = ({ substance, appliedMg, limits }: SubstanceDose): readonly Finding[] => {
  if (limits.length === 0) {
    return [
      {
        severity: 'warn',
        rule: 'anaesthetic-no-limit',
        pointer: '/anaesthetic',
        title: `No limit is known here for ${substance}`,
        reason: `${round(appliedMg)} mg would be applied. No source that was read gives a limit.`,
        advice: 'Look the limit up before use.',
        sources: [],
      },
    ];
  }
  return limits.flatMap(({ id, limitMg, writtenFor, sources }): readonly Finding[] => {
    if (limitMg === unknown) {
      return [
        {
          severity: 'inform',
          rule: `anaesthetic-limit-${id}`,
          pointer: '/person/weightKg',
          title: `Limit for ${substance} cannot be computed`,
          reason: 'The limit is per body weight, and the plan states no weight.',
          advice: 'State the weight.',
          sources,
        },
      ];
    }
    if (appliedMg <= limitMg) return [];
    return [
      {
        severity: 'warn',
        rule: `anaesthetic-limit-${id}`,
        pointer: '/anaesthetic/grams',
        title: `More ${substance} than a limit allows`,
        reason: `${round(appliedMg)} mg if all of it were absorbed; limit ${round(limitMg)} mg, written for ${writtenFor}. No agreed limit for skin exists.`,
        advice: 'Apply less, to a smaller area, or treat in two visits.',
        sources,
      },
    ];
  });
};

const labelFindings = ({ anaesthetic: use }: Plan, product: Anaesthetic): readonly Finding[] => {
  if (use === undefined) return [];
  const checks = [
    ['grams', use.grams, product.maximumMass, 'g'],
    ['areaCm2', use.areaCm2, product.maximumArea, 'cm²'],
    ['minutes', use.minutes, product.maximumTime, 'min'],
  ] as const;
  const beyond = checks.flatMap(([field, value, limit, unit]) =>
    limit === unknown || value <= limit.value
      ? []
      : [
          finding({
            severity: 'warn',
            rule: `anaesthetic-label-${field}`,
            pointer: `/anaesthetic/${field}`,
            title: 'More than the label of the product allows',
            reason: `Here: ${value} ${unit}; label: ${limit.value} ${unit}.`,
            advice: 'Stay within the label.',
            sources: limit.sources,
          }),
        ],
  );
  return product.compounded
    ? [
        ...beyond,
        finding({
          severity: 'warn',
          rule: 'anaesthetic-compounded',
          pointer: '/anaesthetic/product',
          title: 'Compounded anaesthetic',
          reason:
            'Strong compounded mixtures on large areas are where harm was reported; they have no label.',
          advice: 'Prefer a labelled product, or limit the area and have resuscitation at hand.',
          sources: product.sources,
        }),
      ]
    : beyond;
};

const topicalFinding = (topical: Topical, index: number): readonly Finding[] => {
  const common = { pointer: `/topicals/${index}/product`, sources: topical.sources };
  switch (topical.standing) {
    case 'harmed-people':
      return [
        finding({
          ...common,
          severity: 'block',
          rule: 'topical-harmed-people',
          title: `${topical.name}: harmed people on needled skin`,
          reason: topical.known,
          advice: 'Leave it out on the day of needling and until the skin has closed.',
        }),
      ];
    case 'not-studied':
      return [
        finding({
          ...common,
          severity: 'warn',
          rule: 'topical-not-studied',
          title: `${topical.name}: not studied on needled skin`,
          reason: topical.known,
          advice: 'Use only what is made for use under the skin’s surface.',
        }),
      ];
    case 'studied':
    case 'supplied-with-device':
      return [
        finding({
          ...common,
          severity: 'inform',
          rule: 'topical-known',
          title: topical.name,
          reason: topical.known,
          advice: 'No needling device is cleared to deliver any product into the skin.',
        }),
      ];
  }
};
