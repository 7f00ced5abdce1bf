import type { Device, Kinematics } from '../catalogue/index.ts';
import {
  glidingDensity,
  holeAreaMm2,
  latticeCover,
  poissonCover,
  rollingDensity,
  stampingDensity,
} from '../model/index.ts';
import { convert, quantity, scalar, type Scalar } from '../quantities/index.ts';
import { arrayContacts, drumContacts } from './facts.ts';
import type { ReportedCheck } from './report.ts';
import type { ZoneDose } from './zone-dose.ts';

/** What the closed forms say of a zone, beside what explicit needle motion gave. */
export const closedFormChecks = (dose: ZoneDose, device: Device): readonly ReportedCheck[] => {
  const { kinematics } = device;
  const area = scalar(dose.zone.areaCm2, 'cm2');
  const holeArea = convert(holeAreaMm2(dose.channels.radiusMm), 'mm2', 'cm2');
  const density = dose.channels.count / area;
  const passes = dose.passes;
  const lattice = kinematics.kind !== 'gliding';
  const contacts = contactsOf(kinematics, passes, dose);
  const cover = lattice
    ? latticeCover.of({
        densityPerPass: scalar(density / passes, '/cm2'),
        holeArea,
        passes: scalar(passes, '1'),
      })
    : poissonCover.of({ density: scalar(density, '/cm2'), holeArea });
  const densityLaw = densityLawOf[kinematics.kind];
  const coverLaw = lattice ? latticeCover : poissonCover;
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

const densityLawOf = { gliding: glidingDensity, rolling: rollingDensity, stamping: stampingDensity } as const;

const contactsOf = (kinematics: Kinematics, passes: number, dose: ZoneDose): Scalar<'/cm2'> => {
  switch (kinematics.kind) {
    case 'gliding':
      return glidingDensity.of({
        needles: quantity(kinematics.needles),
        rate: scalar(dose.rateHz, 'Hz'),
        contactTime: scalar(dose.contactSeconds, 's'),
        area: scalar(dose.zone.areaCm2, 'cm2'),
      });
    case 'rolling':
      return drumContacts(kinematics, passes);
    case 'stamping':
      return arrayContacts(kinematics, passes);
  }
};
