import {
  catalogue,
  type Anaesthetic,
  type Device,
  type Indication,
  type Rule,
  type Site,
  type Topical,
} from '../catalogue/index.ts';
import type { Finding } from './finding.ts';
import { nearest } from '../numerics/index.ts';
import type { Plan, Zone } from './plan.ts';

/** A plan with the catalogue items its ids name. */
export interface ResolvedPlan {
  readonly plan: Plan;
  readonly device: Device;
  readonly indication: Indication;
  readonly zones: readonly { readonly zone: Zone; readonly site: Site }[];
  readonly anaesthetic?: Anaesthetic;
  readonly topicals: readonly Topical[];
}

interface Resolution {
  readonly findings: readonly Finding[];
  readonly resolved?: ResolvedPlan;
}

export const resolve = (plan: Plan): Resolution => {
  const findings: Finding[] = [];
  const find = <Item extends { readonly id: string }>(
    list: readonly Item[],
    what: string,
    id: string,
    pointer: string,
  ): Item | undefined => {
    const item = list.find((entry) => entry.id === id);
    if (item === undefined) findings.push(unknownId(what, id, pointer, list));
    return item;
  };
  const device = find<Device>(catalogue.devices, 'device', plan.device, '/device');
  const indication = find<Indication>(catalogue.indications, 'indication', plan.indication, '/indication');
  const zones = plan.zones.flatMap((zone, i) => {
    const site = find<Site>(catalogue.sites, 'site', zone.site, `/zones/${i}/site`);
    return site === undefined ? [] : [{ zone, site }];
  });
  const anaesthetic =
    plan.anaesthetic === undefined
      ? undefined
      : find<Anaesthetic>(
          catalogue.anaesthetics,
          'anaesthetic',
          plan.anaesthetic.product,
          '/anaesthetic/product',
        );
  const topicals = (plan.topicals ?? []).flatMap(
    ({ product }, i) => find<Topical>(catalogue.topicals, 'topical', product, `/topicals/${i}/product`) ?? [],
  );
  for (const [id, chosen] of Object.entries(plan.policy ?? {})) {
    const rule = find<Rule>(catalogue.rules, 'rule', id, `/policy/${id}`);
    if (rule === undefined) continue;
    const options = rule.when.kind === 'sooner' ? rule.when.options : [];
    find(options, 'waiting time of this rule', chosen, `/policy/${id}`);
  }
  plan.zones.forEach(({ id, prescription }, i) => {
    if (plan.zones.findIndex((other) => other.id === id) < i) findings.push(repeatedZone(id, i));
    if (prescription.kind === 'stepped' && prescription.capMm < prescription.startDepthMm) {
      findings.push(capBelowStart(i));
    }
  });
  if (findings.length > 0 || device === undefined || indication === undefined) return { findings };
  return {
    findings,
    resolved: {
      plan,
      device,
      indication,
      zones,
      topicals,
      ...(anaesthetic !== undefined && { anaesthetic }),
    },
  };
};

const unreadable = (
  rule: string,
  pointer: string,
  title: string,
  reason: string,
  advice: string,
): Finding => ({
  severity: 'block',
  rule,
  pointer,
  title,
  reason,
  advice,
  sources: [],
});

export const unknownId = (
  what: string,
  id: string,
  pointer: string,
  list: readonly { readonly id: string }[],
): Finding => {
  const ids = list.map((entry) => entry.id);
  const close = nearest(id, ids);
  return unreadable(
    'reference',
    pointer,
    `Unknown ${what}`,
    `The catalogue has no ${what} “${id}”.`,
    close === undefined
      ? `Use one of: ${ids.join(', ')}.`
      : `Did you mean “${close}”? Known: ${ids.join(', ')}.`,
  );
};

const repeatedZone = (id: string, index: number): Finding =>
  unreadable(
    'repeated-zone',
    `/zones/${index}/id`,
    'Zone named twice',
    `Another zone is called “${id}” already.`,
    'Give each zone an id of its own.',
  );

const capBelowStart = (index: number): Finding =>
  unreadable(
    'cap-below-start',
    `/zones/${index}/prescription/capMm`,
    'Cap shallower than the start',
    'A stepped prescription goes from its start down to its cap.',
    'Write a cap as deep as the start or deeper.',
  );
