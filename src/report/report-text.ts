import type { Report, ReportedIndicator, ReportedZone } from '../planning/index.ts';
import { aftercareText } from './aftercare-text.ts';
import { expectationsText } from './expectations-text.ts';
import { findingsText } from './findings-text.ts';
import { goalsText } from './goals-text.ts';
import { formatBandValue, formatNumber, formatSignificant, withUnit } from './number-format.ts';
import {
  courseWords,
  deliveryWords,
  deviceName,
  indicationName,
  personWords,
  prescriptionWords,
  siteName,
} from './prescription-words.ts';
import { productsText } from './products-text.ts';
import { samplingWords, versionWords } from './provenance-words.ts';
import { scoresText } from './scores-text.ts';
import { screeningText } from './screening-text.ts';
import { alignedColumns, plain, wrapped } from './terminal-text.ts';
import { formatUnit } from './unit-format.ts';
import { evidenceMarks } from './words.ts';

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
    ...wrapped(prescribed, '  '),
    '',
    ...alignedColumns(
      [['Indicator', 'Median (90 %)', 'Nominal', 'Unit', 'Evidence'], ...zone.indicators.map(rowOf)],
      [false, true, true, false, false],
    ).map((line) => `  ${line}`),
  ];
};

/** The report for a terminal: findings first, then a table of indicators for each zone. */
export const reportText = (report: Report): string => {
  const { plan } = report;
  return [
    ...wrapped(plan.title),
    ...wrapped(`${indicationName(plan.indication)}; ${personWords(plan)}`),
    ...wrapped(`${deviceName(plan.device)}; ${courseWords(plan)}`),
    ...(plan.notes === undefined ? [] : wrapped(plan.notes)),
    '',
    findingsText(report.findings),
    ...goalsText(report),
    '',
    ...screeningText(plan),
    ...productsText(report),
    ...report.zones.flatMap((zone) => zoneText(zone, report)),
    ...expectationsText(report),
    ...scoresText(report),
    ...aftercareText(report),
    '',
    plain(`${samplingWords(report)}; ${versionWords(report)}`),
    `hash ${plain(report.hash)}`,
    ...wrapped(report.notice),
    '',
  ].join('\n');
};
