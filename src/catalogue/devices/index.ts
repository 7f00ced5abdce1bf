import { exceed } from './exceed.ts';

export const devices = [exceed] as const;
