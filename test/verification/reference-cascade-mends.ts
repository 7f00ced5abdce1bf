/**
 * The reference cascade with its faults mended one at a time, so that a decision can say what each of them moved. The
 * model itself is in `src/model/healing`.
 */
import type { SystemDeclaration } from '../../src/numerics/index.ts';
import { referenceCascade } from './reference-cascade.ts';

export type Mend = (declaration: SystemDeclaration) => SystemDeclaration;

const fold = { unit: '1', meaning: 'mended' } as const;

/** In the unit of the law it stands for. */
export const withLaw = (declaration: SystemDeclaration, name: string, text: string): SystemDeclaration => ({
  ...declaration,
  laws: { ...declaration.laws, [name]: { ...fold, ...declaration.laws?.[name], text } },
});

const withJump = (
  declaration: SystemDeclaration,
  set: Readonly<Record<string, string>>,
): SystemDeclaration => ({
  ...declaration,
  jumps: (declaration.jumps ?? []).map((jump) => ({ ...jump, set: { ...jump.set, ...set } })),
});

const without = <T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const touches =
  (names: readonly string[]) =>
  ({ from, to }: SystemDeclaration['fluxes'][number]): boolean =>
    [from, to].some((state) => state !== undefined && names.includes(state));

/** Channels close, not the skin: what is open is their area times the share each still has. */
export const perChannel: Mend = (declaration) => {
  const opened = withLaw(withLaw(declaration, 'open', 'pos(1 - K)'), 'gap', 'opened*open/0.02');
  return withJump(
    {
      ...opened,
      states: { ...opened.states, opened: { ...fold, initial: 0, scale: 0.02 } },
      fluxes: opened.fluxes.map((flux) => ({ ...flux, rate: flux.rate.replace('sqrt(gap)', 'sqrt(open)') })),
    },
    { opened: 'phi' },
  );
};

/** The front as a radius that ends without a corner; no clock for the barrier. */
export const smoothClosure: Mend = (declaration) => {
  const mended = withLaw(declaration, 'gap', 'opened*rho^2/0.02');
  return {
    ...mended,
    states: {
      ...without(mended.states, ['K', 'B']),
      opened: { ...fold, initial: 0, scale: 0.02 },
      rho: { ...fold, initial: 0, scale: 1 },
    },
    constants: without(mended.constants ?? {}, ['kB']),
    fluxes: [
      ...mended.fluxes.filter((flux) => !touches(['K', 'B'])(flux)),
      { from: 'rho', rate: 'v/rad*mot*rho/(rho + 0.02)' },
    ],
    jumps: (mended.jumps ?? []).map(({ at, set }) => ({
      at,
      set: { ...without(set, ['K', 'B']), opened: 'phi', rho: '1' },
    })),
  };
};

/** Injury by volume over columns of 1 mm; what bleeds is given apart. */
export const byVolume: Mend = (declaration) => {
  const { parameters = {} } = declaration;
  return {
    ...withJump(declaration, {
      P: 'P + bled/0.02',
      Fb: 'Fb + bled/0.02',
      Dm: 'Dm + injured/0.02',
    }),
    parameters: {
      ...without(parameters, ['bleed']),
      injured: { ...fold, value: 0.02 },
      bled: { ...fold, value: 0.02 },
    },
  };
};

/** Needles push tissue aside: nothing is lost. */
export const displaced: Mend = (declaration) => ({
  ...declaration,
  jumps: (declaration.jumps ?? []).map(({ at, set }) => ({
    at,
    set: without(set, ['C3', 'Cn', 'Cm', 'El', 'F', 'V', 'G']),
  })),
});

/** Inflammation holds collagen synthesis back, by half where it has this size. */
export const brakedAt =
  (half: number): Mend =>
  (declaration) =>
    withLaw(declaration, 'drv', `(f + 2*mf)*stim/(1 + (I/${half})^2) - 1`);
export const braked = brakedAt(1.4);

/** What is withheld is at most what is made at rest, whatever the gains. */
export const neverNegative: Mend = (declaration) => {
  const rates = new Map([
    ['fsr*f3*(1 + g3*drive)', 'fsr*f3*(1 + g3*pos(drive) - pos(-drive))'],
    ['dTn*(1 + gE*drv)', 'dTn*(1 + gE*pos(drv))'],
    [
      '(1 + e1*(log(1 + pos(EG - 1)) + log(1 + pos(KG - 1)))/log(2) + e2*(Ct - 1))/tauE',
      '(1 + e1*(log(1 + pos(EG - 1)) + log(1 + pos(KG - 1)))/log(2) + e2*pos(Ct - 1))/tauE',
    ],
    ['dC*(1 + ctT*(T1 - 1)/(1 + 0.3*pos(T3 - 1)))', 'dC*(1 + ctT*pos(T1 - 1)/(1 + 0.3*pos(T3 - 1)))'],
    ['dTI*(1 + tT*(T1 - 1) + tT3*(T3 - 1))', 'dTI*(1 + tT*pos(T1 - 1) + tT3*pos(T3 - 1))'],
  ]);
  return {
    ...declaration,
    fluxes: declaration.fluxes.map((flux) => ({ ...flux, rate: rates.get(flux.rate) ?? flux.rate })),
  };
};

/** Collagen III in two pools like collagen I, with the same shares that turn over and last. */
export const pooled: Mend = (declaration) => {
  const mended = withLaw(withLaw(declaration, 'C3', 'C3n + C3m'), 'turning', 'fx/(1 - f3)');
  const rest = 0.1 * (0.57 / 0.9);
  return {
    ...mended,
    states: {
      ...without(mended.states, ['C3']),
      C3n: { ...fold, initial: rest, scale: 0.1 },
      C3m: { ...fold, initial: 0.1 - rest, scale: 0.1 },
    },
    fluxes: [
      ...mended.fluxes
        .filter(({ from }) => from !== 'C3')
        .map((flux) =>
          flux.to === 'C3' ? { to: 'C3n', rate: flux.rate.replace('fsr*f3', 'fsr*turning*f3') } : flux,
        ),
      { from: 'C3n', to: 'C3m', rate: 'km*C3n' },
      { from: 'C3n', rate: 'dn*deg*C3n' },
      { from: 'C3m', rate: 'dm*deg*C3m' },
    ],
    jumps: (mended.jumps ?? []).map(({ at, set: { C3: lost, ...set } }) => ({
      at,
      set: lost === undefined ? set : { ...set, C3n: 'C3n*(1 - phi)', C3m: 'C3m*(1 - phi)' },
    })),
  };
};

export const mended = (mends: readonly Mend[], sessions: readonly number[], end: number): SystemDeclaration =>
  mends.reduce((declaration, mend) => mend(declaration), referenceCascade(sessions, end));
