import { cheek } from './cheek.ts';

export const sites = [cheek] as const;
