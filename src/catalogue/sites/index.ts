import { cheek } from './cheek.ts';
import { periorbital } from './periorbital.ts';

export const sites = [cheek, periorbital] as const;
