import { lidocaine23Tetracaine7 } from './lidocaine-23-tetracaine-7.ts';
import { lidocaine4 } from './lidocaine-4.ts';
import { lidocainePrilocaine } from './lidocaine-prilocaine.ts';

export const anaesthetics = [lidocaine4, lidocainePrilocaine, lidocaine23Tetracaine7] as const;
