import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/planning/index.ts';
import { plannedRecord } from '../../src/validation/healing/planned-record.ts';
import { readPosterior } from '../../tools/calibration/check.ts';
import { files } from '../../tools/calibration/files.ts';
import { weaknesses, withWeaknesses } from '../../tools/calibration/weaknesses.ts';
import { plannedHash, plannedProtocols, type PlannedProtocol } from '../../tools/dose-response/planned.ts';

const protocols = plannedProtocols();

/** The first protocol changed, the others as they are. */
const changed = (change: (protocol: PlannedProtocol) => PlannedProtocol): readonly PlannedProtocol[] =>
  protocols.map((protocol, at) => (at === 0 ? change(protocol) : protocol));

test('the committed record was made from what is there now', async () => {
  expect(await plannedHash(protocols)).toBe(plannedRecord.inputs);
});

describe('the record is stale', () => {
  test('once a plan needles otherwise', async () => {
    const other = changed(({ study, checked }) => {
      const zones = (checked.plan?.zones ?? []).map((zone) => ({
        ...zone,
        prescription: { kind: 'fixed', depthMm: 1.5, passes: 14 },
      }));
      return { study, checked: checkPlan({ ...checked.plan, zones }) };
    });
    expect(other[0]?.checked.resolved).toBeDefined();
    expect(await plannedHash(other)).not.toBe(plannedRecord.inputs);
  });

  test('once a study says another error', async () => {
    const other = changed(({ study, checked }) => ({
      checked,
      study: { ...study, rows: study.rows.map((row) => ({ ...row, error: 0.1 })) },
    }));
    expect(await plannedHash(other)).not.toBe(plannedRecord.inputs);
  });

  test('once the posterior is another', async () => {
    const { bytes, record } = readPosterior();
    const names = record.names.map((name, at) =>
      at === 0 ? record.names[1] : at === 1 ? record.names[0] : name,
    );
    const swapped = { ...record, names: names.map((name) => name ?? '') };
    expect(await plannedHash(protocols, { bytes, record: swapped })).not.toBe(plannedRecord.inputs);
  });
});

test('docs/calibration.md ends with the numbers of the record, and is seen to be stale without them', () => {
  const page = readFileSync(join(import.meta.dirname, '../..', files.page), 'utf8');
  expect(page.endsWith(weaknesses(plannedRecord))).toBe(true);
  const moved = structuredClone(plannedRecord) as { doses: Record<string, { puncturedFraction: object }> };
  moved.doses['lotfi-2013']!.puncturedFraction = { nominal: 0.02, low90: 0.01, high90: 0.03 };
  const other = withWeaknesses(page, moved as unknown as typeof plannedRecord);
  expect(other).not.toBe(page);
  expect(other).toContain('(2 % of the surface)');
});

test('the dose that was fitted at is that of the posterior', () => {
  const { fittedDose, parameters } = readPosterior().record;
  expect(fittedDose.puncturedFraction).toEqual(parameters['lotfiFraction']?.posterior);
  const { low90, high90 } = fittedDose.injuredVolumeMm;
  const [fraction, depth] = [parameters['lotfiFraction']!.posterior, parameters['lotfiDepth']!.posterior];
  expect(low90).toBeGreaterThan(fraction.low90 * depth.low90);
  expect(high90).toBeLessThan(fraction.high90 * depth.high90);
});
