import { unknown } from '../../quantities/index.ts';
import type { LinkDesign } from '../../model/index.ts';
import { depthsOfPasses } from '../plan.ts';
import type { ResolvedPlan } from '../resolve.ts';

/**
 * What the link asks of a plan. No arm states its channels, so theirs do not count but in a difference of plans. New
 * raters are taken to know what was done, as those of nearly all arms.
 */
export const designOfPlan = ({ plan, device }: ResolvedPlan): LinkDesign => ({
  needling: device.radiofrequency === undefined ? 'mechanical' : 'radiofrequency',
  depthMm: Math.max(...plan.zones.flatMap(({ prescription }) => depthsOfPasses(prescription))),
  sessions: plan.course.sessions,
  intervalWeeks: plan.course.intervalDays / 7,
  doublings: unknown,
  openlyRated: true,
});
