import type { Report } from '../planning/index.ts';
import { topicalName } from './prescription-words.ts';
import {
  anaestheticCaveat,
  anaestheticUse,
  limitShare,
  milligrams,
  momentWords,
  perKilogram,
  standingWords,
  topicalOf,
} from './product-words.ts';
import { wrapped } from './terminal-text.ts';
import { wrappedColumns } from './wrapped-columns.ts';

/** Anaesthetic arithmetic and topicals for a terminal; nothing where none is planned. */
export const productsText = (report: Report): readonly string[] => [
  ...anaestheticLines(report),
  ...topicalLines(report),
];

const anaestheticLines = ({ plan, anaesthetic }: Report): readonly string[] => {
  const use = anaestheticUse(plan);
  if (use === undefined) return [];
  const rows = (anaesthetic ?? []).flatMap((dose) => {
    const own = [dose.substance, milligrams(dose.appliedMg), perKilogram(dose)];
    return dose.limits.length === 0
      ? [[...own, 'no limit is known here', '', '']]
      : dose.limits.map((limit, i) => [
          ...(i === 0 ? own : ['', '', '']),
          limit.writtenFor,
          milligrams(limit.limitMg),
          limitShare(limit),
        ]);
  });
  return [
    '',
    ...wrapped(use),
    ...wrappedColumns(
      [['Substance', 'mg', 'mg/kg', 'Limit written for', 'Limit, mg', 'Share'], ...rows],
      [10, 6, 10, 34, 9, 7],
      [false, true, true, false, true, true],
    ).map((line) => `  ${line}`),
    ...wrapped(anaestheticCaveat, '  '),
  ];
};

const topicalLines = ({ plan }: Report): readonly string[] => {
  const topicals = plan.topicals ?? [];
  if (topicals.length === 0) return [];
  return [
    '',
    'Topical products',
    ...topicals.flatMap(({ product, moment }) => {
      const found = topicalOf(product);
      const { icon, word } =
        found === undefined ? { icon: '▲', word: 'not in the catalogue' } : standingWords[found.standing];
      return [
        ...wrapped(`${icon} ${topicalName(product)}, ${momentWords[moment]}: ${word}`, '  ', '    '),
        ...(found === undefined ? [] : wrapped(found.known, '    ')),
      ];
    }),
  ];
};
