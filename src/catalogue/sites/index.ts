import { abdomen } from './abdomen.ts';
import { back } from './back.ts';
import { buttock } from './buttock.ts';
import { cheek } from './cheek.ts';
import { chin } from './chin.ts';
import { decollete } from './decollete.ts';
import { forehead } from './forehead.ts';
import { glabella } from './glabella.ts';
import { handDorsum } from './hand-dorsum.ts';
import { jawline } from './jawline.ts';
import { neck } from './neck.ts';
import { nose } from './nose.ts';
import { perioral } from './perioral.ts';
import { periorbital } from './periorbital.ts';
import { scalp } from './scalp.ts';
import { temple } from './temple.ts';
import { thigh } from './thigh.ts';
import { upperArm } from './upper-arm.ts';
import { volarForearm } from './volar-forearm.ts';

export const sites = [
  cheek,
  periorbital,
  forehead,
  glabella,
  temple,
  nose,
  perioral,
  chin,
  jawline,
  neck,
  decollete,
  abdomen,
  back,
  upperArm,
  volarForearm,
  handDorsum,
  thigh,
  buttock,
  scalp,
] as const;
