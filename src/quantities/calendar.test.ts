import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from './calendar.ts';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-21', 20_778],
  ])('%s is day %i', (text, number) => {
    expect(dayNumber(text)).toBe(number);
    expect(dayText(number)).toBe(text);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1', '', 'never'])(
    'knows no day %j',
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );

  it('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
        return dayText(number) === text && dayNumber(text) === number;
      }),
    );
  });
});
