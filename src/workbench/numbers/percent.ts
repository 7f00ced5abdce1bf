import { formatNumber, withUnit } from '../../report/index.ts';

export const percent = (share: number): string => withUnit(formatNumber(100 * share, 0), '%');
