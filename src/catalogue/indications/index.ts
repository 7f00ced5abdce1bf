import { facialWrinkles } from './facial-wrinkles.ts';

export const indications = [facialWrinkles] as const;
