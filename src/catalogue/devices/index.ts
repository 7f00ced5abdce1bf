import { dermarollerMf8 } from './dermaroller-mf8.ts';
import { exceed } from './exceed.ts';

export const devices = [exceed, dermarollerMf8] as const;
