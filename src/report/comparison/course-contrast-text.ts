import type { ComparedCourses } from '../../planning/index.ts';
import { wrapped } from '../terminal-text.ts';
import {
  courseContrastsExplained,
  courseContrastsTitle,
  courseContrastWords,
  noCourseCompared,
} from './course-contrast-words.ts';

/** Differences of the courses for a terminal. */
export const courseContrastText = (courses: ComparedCourses): readonly string[] => {
  const zones = [...new Set(courses.readings.map(({ zone }) => zone))];
  return [
    '',
    courseContrastsTitle,
    ...(zones.length === 0 ? [noCourseCompared] : courseContrastsExplained(courses)).flatMap((text) =>
      wrapped(text, '  '),
    ),
    ...zones.flatMap((zone) => [
      ...wrapped(`Zone ${zone}`, '  '),
      ...courses.readings
        .filter((reading) => reading.zone === zone)
        .flatMap(({ title, contrasts }) => [
          ...wrapped(title, '    '),
          ...contrasts.flatMap((contrast, i) =>
            wrapped(courseContrastWords(contrast, i), '      ', '        '),
          ),
        ]),
    ]),
  ];
};
