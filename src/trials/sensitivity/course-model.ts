import { classical, healingEnsemble, type Parameter } from '../../model/index.ts';
import {
  ensemble,
  rodas4,
  type EnsembleJob,
  type EnsemblePart,
  type EnsembleProblem,
  type Executor,
  type RunOptions,
  type UnitCubeModel,
} from '../../numerics/index.ts';
import { valueAtCoordinate } from './factor.ts';
import { logReadings, statisticsOf } from './reading.ts';
import { daysLookedAt } from './reference-course.ts';
import type { StudyQuestion } from './study-question.ts';

export interface CourseModelOptions extends RunOptions {
  /** Where the courses are solved; left out, in this thread. */
  readonly executor?: Executor<EnsembleJob, EnsemblePart>;
}

/** What came of the courses that were asked for. */
export interface CourseCounts {
  readonly courses: number;
  /** Did not reach the last day: no reading has a value. */
  readonly unfinished: number;
  /** Reached it, but a reading is not positive. */
  readonly unread: number;
}

export const rtol = 1e-4;

/** The course with its rows of values, a parameter a column. */
export const problemOf = (
  { reference: { sessions, lastDay }, factors }: Pick<StudyQuestion, 'reference' | 'factors'>,
  values: Float64Array,
): EnsembleProblem =>
  healingEnsemble(
    { sessions, endDay: lastDay, hypothesis: classical },
    { names: factors.map(({ id }) => id), values },
  );

/** Logarithms of readings of a course, by coordinates of the factors; counts what has no answer. */
export class CourseModel implements UnitCubeModel {
  readonly dimension: number;
  readonly outputs: number;
  private readonly question: StudyQuestion;
  private readonly options: CourseModelOptions;
  private counted: CourseCounts = { courses: 0, unfinished: 0, unread: 0 };

  constructor(question: StudyQuestion, options: CourseModelOptions = {}) {
    this.dimension = question.factors.length;
    this.outputs = question.readings.length;
    this.question = question;
    this.options = options;
  }

  /** Of all courses until now. */
  get counts(): CourseCounts {
    return this.counted;
  }

  readonly evaluate = async (points: Float64Array, count: number): Promise<Float64Array> => {
    const { question, dimension, outputs } = this;
    const { reference, factors, readings } = question;
    const values = points.map((coordinate, at) =>
      valueAtCoordinate(factors[at % dimension] as Parameter, coordinate),
    );
    const statistics = statisticsOf(readings);
    const { rows, outcomes } = await ensemble(problemOf(question, values), rodas4, {
      ...this.options,
      statistics,
      saveAt: daysLookedAt(reference),
      control: { rtol },
    });
    const names = Object.keys(statistics);
    const answers = new Float64Array(count * outputs);
    let unanswered = 0;
    for (let row = 0; row < count; row += 1) {
      const logs = logReadings(readings, (name) => rows[row * names.length + names.indexOf(name)] as number);
      if (logs.some(Number.isNaN)) unanswered += 1;
      answers.set(logs, row * outputs);
    }
    const unfinished = count - outcomes.finished;
    this.counted = {
      courses: this.counted.courses + count,
      unfinished: this.counted.unfinished + unfinished,
      unread: this.counted.unread + unanswered - unfinished,
    };
    return answers;
  };
}
