import type { Anaesthetic, Topical } from '../catalogue/index.ts';
import { isAmber, unknown } from '../quantities/index.ts';
import { anaestheticDose, type SubstanceDose } from './anaesthetic-dose.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { personQuestions } from './questions.ts';
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
  ...anaestheticDose(plan, product).flatMap((dose) => [...limitFindings(dose), ...weightFinding(dose)]),
  ...labelFindings(plan, product),
  ...filmFindings(plan, product),
  ...product.cautions.map((caution, k) =>
    finding({
      severity: 'inform',
      rule: `anaesthetic-caution-${k + 1}`,
      pointer: '/anaesthetic/product',
      title: `With ${product.name}`,
      reason: caution.text,
      advice: 'Tell the person and watch for it.',
      sources: caution.sources,
      ...(caution.access === 'recall' && { amber: true }),
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
    if (limitMg === unknown || appliedMg <= limitMg) return [];
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

/** A light person’s limit is the lower one, and cannot be computed. */
const weightFinding = ({ substance, limits }: SubstanceDose): readonly Finding[] => {
  const waiting = limits.filter(({ waitsForWeight }) => waitsForWeight);
  if (waiting.length === 0) return [];
  return [
    {
      severity: 'warn',
      rule: 'body-weight-unknown',
      pointer: '/person/weightKg',
      title: `Not known: ${personQuestions.weightKg}`,
      reason: `The limit of ${substance} for each kilogram cannot be computed without it; only a total for adults is held against the plan.`,
      advice: 'Ask for the weight.',
      sources: waiting.flatMap(({ sources }) => [...sources]),
    },
  ];
};

/** What a film over the cream changes. */
const filmFindings = (
  { anaesthetic: use }: Plan,
  { name, usedUnderFilm, filmRaises, contactTimes }: Anaesthetic,
): readonly Finding[] => {
  if (use?.occluded === true && filmRaises !== unknown) {
    return [
      finding({
        severity: 'warn',
        rule: 'anaesthetic-under-film',
        pointer: '/anaesthetic/occluded',
        title: 'A film over the anaesthetic brings more of it into the blood',
        reason: `About ${filmRaises.value} times as much, by one source whose own sources were not seen. The limits here count all of it, with a film or without.`,
        advice: 'Cover less skin, take the film off in time, or leave it away.',
        sources: filmRaises.sources,
        ...(isAmber(filmRaises) && { amber: true }),
      }),
    ];
  }
  const [time] = contactTimes;
  if (use?.occluded !== false || usedUnderFilm !== true || time === undefined) return [];
  return [
    finding({
      severity: 'inform',
      rule: 'anaesthetic-without-film',
      pointer: '/anaesthetic/occluded',
      title: `${name}: the time that was read is for use under a film`,
      reason: `${time.value} min under a film; without one it may not be enough.`,
      advice: 'Try whether the skin is numb before the first pass.',
      sources: time.sources,
    }),
  ];
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
            ...(isAmber(limit) && { amber: true }),
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
