import type { Parameter } from '../../model/index.ts';
import type { Reading } from './reading.ts';
import type { ReferenceCourse } from './reference-course.ts';

/** A course, what varies in it and what is read off it. */
export interface StudyQuestion {
  readonly reference: ReferenceCourse;
  readonly factors: readonly Parameter[];
  readonly readings: readonly Reading[];
}
