import type { Device } from '../catalogue/index.ts';
import { glidingDensity, holeAreaMm2, latticeCover, poissonCover, rollingDensity } from '../model/index.ts';
import { depthsOfPasses } from './plan.ts';
import type { ReportedCheck } from './report.ts';
import type { ZoneDose } from './zone-dose.ts';

/** What the closed forms say of a zone, beside what explicit needle motion gave. */
export const closedFormChecks = (dose: ZoneDose, device: Device): readonly ReportedCheck[] => {
  const { kinematics } = device;
  const { areaCm2 } = dose.zone;
  const holeArea = holeAreaMm2(dose.channels.radiusMm) / 100;
  const density = dose.channels.count / areaCm2;
  const passes = depthsOfPasses(dose.zone.prescription).length;
  const needles = kinematics.needles.value;
  const rolled = kinematics.kind === 'rolling';
  const contacts = rolled
    ? rollingDensity.of({
        needles,
        passes,
        drumDiameter: kinematics.drumDiameter.value / 10,
        drumWidth: kinematics.drumWidth.value / 10,
      })
    : glidingDensity.of({
        needles,
        rate: dose.contacts / (needles * dose.contactSeconds),
        contactTime: dose.contactSeconds,
        area: areaCm2,
      });
  const cover = rolled
    ? latticeCover.of({ densityPerPass: density / passes, holeArea, passes })
    : poissonCover.of({ density, holeArea });
  const [densityLaw, coverLaw] = rolled ? [rollingDensity, latticeCover] : [glidingDensity, poissonCover];
  return [
    {
      law: densityLaw.id,
      title: densityLaw.title,
      unit: '/cm2',
      closedForm: contacts,
      sampled: dose.contacts / areaCm2,
    },
    {
      law: coverLaw.id,
      title: coverLaw.title,
      unit: '1',
      closedForm: cover,
      sampled: dose.puncturedFraction,
    },
  ];
};
