import type { Report, ReportedIndicator, ReportedZone } from '../planning/index.ts';
import { formatBandValue, formatNumber, formatSignificant, withUnit } from './number-format.ts';
import { courseWords, deliveryWords, deviceName, indicationName, personWords, prescriptionWords, siteName } from './prescription-words.ts';
import { formatUnit } from './unit-format.ts';
import { evidenceMarks, severityWords } from './words.ts';

const columns = 96;

const wide = (text: string): number => Array.from(text).length;

/** Control characters of a plan’s texts must not reach a terminal. */
// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

const wrapped = (text: string, first: string, rest: string): readonly string[] => {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of plain(text).split(' ').filter((part) => part !== '')) {
    if (!empty && wide(current) + 1 + wide(word) > columns) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += (empty ? '' : ' ') + word;
    empty = false;
  }
  return [...lines, current];
};

const table = (rows: readonly (readonly string[])[], alignRight: readonly boolean[]): readonly string[] => {
  const widths = alignRight.map((_, column) => Math.max(...rows.map((row) => wide(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - wide(cell));
        return alignRight[column] === true ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
};

const rowOf = (entry: ReportedIndicator): readonly string[] => {
  const { shape, word } = evidenceMarks[entry.mark];
  return [
    entry.title,
    entry.band === null ? 'not sampled' : formatBandValue(entry),
    entry.nominal === null ? 'not defined' : formatNumber(entry.nominal, entry.decimals),
    formatUnit(entry.unit),
    `${shape} ${word}`,
  ];
};

const zoneText = (zone: ReportedZone, report: Report): readonly string[] => {
  const planned = report.plan.zones.find((entry) => entry.id === zone.id);
  const prescribed = planned === undefined ? '' : `${prescriptionWords(planned)} ${deliveryWords(planned)}`;
  return [
    '',
    `${siteName(zone.site)} (${zone.id}), ${withUnit(formatSignificant(zone.areaCm2), 'cm2')}`,
    ...wrapped(prescribed, '  ', '  '),
    '',
    ...table(
      [['Indicator', 'Median (90 %)', 'Nominal', 'Unit', 'Evidence'], ...zone.indicators.map(rowOf)],
      [false, true, true, false, false],
    ).map((line) => `  ${line}`),
  ];
};

const findingText = (report: Report): readonly string[] =>
  report.findings.length === 0
    ? ['No finding: no rule of the catalogue applies to this plan.']
    : report.findings.flatMap(({ severity, title, reason, advice, pointer, rule }) => {
        const { icon, word } = severityWords[severity];
        return [
          ...wrapped(`${icon} ${word}: ${title}`, '', '  '),
          ...wrapped(reason, '  ', '  '),
          ...wrapped(`→ ${advice}`, '  ', '    '),
          `  ${plain(pointer === '' ? rule : `${rule} at ${pointer}`)}`,
        ];
      });

/** The report for a terminal: findings first, then a table of indicators for each zone. */
export const reportText = (report: Report): string => {
  const { plan, versions } = report;
  const sampled =
    report.scenarios === 0 ? 'no scenario sampled' : `${formatSignificant(report.scenarios)} scenarios sampled`;
  return [
    ...wrapped(plan.title, '', ''),
    ...wrapped(`${indicationName(plan.indication)}; ${personWords(plan)}`, '', ''),
    ...wrapped(`${deviceName(plan.device)}; ${courseWords(plan)}`, '', ''),
    '',
    ...findingText(report),
    ...report.zones.flatMap((zone) => zoneText(zone, report)),
    '',
    `${sampled}, seed ${String(report.seed)}; software ${plain(versions.software)}, model ${plain(versions.model)}, catalogue ${plain(versions.catalogue)}`,
    `hash ${plain(report.hash)}`,
    ...wrapped(report.notice, '', ''),
    '',
  ].join('\n');
};
