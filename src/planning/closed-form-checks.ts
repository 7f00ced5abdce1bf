import type { Device } from '../catalogue/index.ts';
import { glidingDensity, holeAreaMm2, latticeCover, poissonCover, rollingDensity } from '../model/index.ts';
import { convert, quantity, scalar } from '../quantities/index.ts';
import { drumContacts } from './facts.ts';
import { depthsOfPasses } from './plan.ts';
import type { ReportedCheck } from './report.ts';
import type { ZoneDose } from './zone-dose.ts';

/** What the closed forms say of a zone, beside what explicit needle motion gave. */
export const closedFormChecks = (dose: ZoneDose, device: Device): readonly ReportedCheck[] => {
  const { kinematics } = device;
  const area = scalar(dose.zone.areaCm2, 'cm2');
  const holeArea = convert(holeAreaMm2(dose.channels.radiusMm), 'mm2', 'cm2');
  const density = dose.channels.count / area;
  const passes = depthsOfPasses(dose.zone.prescription).length;
  const rolled = kinematics.kind === 'rolling';
  const contacts = rolled
    ? drumContacts(kinematics, passes)
    : glidingDensity.of({
        needles: quantity(kinematics.needles),
        rate: scalar(dose.rateHz, 'Hz'),
        contactTime: scalar(dose.contactSeconds, 's'),
        area,
      });
  const cover = rolled
    ? latticeCover.of({
        densityPerPass: scalar(density / passes, '/cm2'),
        holeArea,
        passes: scalar(passes, '1'),
      })
    : poissonCover.of({ density: scalar(density, '/cm2'), holeArea });
  const [densityLaw, coverLaw] = rolled ? [rollingDensity, latticeCover] : [glidingDensity, poissonCover];
  return [
    {
      law: densityLaw.id,
      title: densityLaw.title,
      unit: '/cm2',
      closedForm: contacts,
      sampled: dose.contacts / area,
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
