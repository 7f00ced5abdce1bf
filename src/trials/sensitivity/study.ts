/** Which parameters of the healing course decide what is read off it: all are screened, survivors are measured. */
import {
  elementaryEffects,
  sobolIndices,
  type AbortSignalLike,
  type ElementaryEffect,
  type Progress,
  type SobolIndices,
} from '../../numerics/index.ts';
import { CourseModel, type CourseCounts, type CourseModelOptions } from './course-model.ts';
import { othersTogether } from './others-together.ts';
import type { StudyQuestion } from './study-question.ts';
import { survivorsOf } from './survivors.ts';

/** How much is asked; all of it is part of the record. */
export interface StudySettings {
  readonly seed: number;
  /** Of the screening, an even number from 4 on. */
  readonly trajectories: number;
  /** Of the largest µ* of any reading, what a factor must reach to survive. */
  readonly share: number;
  /** Of the indices, a power of two. */
  readonly rows: number;
}

export interface StudyProgress extends Progress {
  readonly stage: 'screening' | 'screening by half' | 'indices';
}

export interface StudyOptions extends StudySettings, Pick<CourseModelOptions, 'executor'> {
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (progress: StudyProgress) => void;
}

export interface SensitivityStudy extends StudyQuestion {
  /** [reading][factor], of the logarithm of the reading, over the width of the prior that is asked. */
  readonly effects: readonly (readonly ElementaryEffect[])[];
  /** Indices of factors. */
  readonly survivors: readonly number[];
  /** How many of the survivors half the trajectories find. */
  readonly foundByHalf: number;
  /** By reading; the survivors in their order, then all others as one. */
  readonly indices: readonly SobolIndices[];
  readonly counts: { readonly screening: CourseCounts; readonly indices: CourseCounts };
}

/** @throws RangeError for settings that make no sense; Cancelled */
export const sensitivityStudy = async (
  question: StudyQuestion,
  { seed, trajectories, share, rows, executor, signal, onProgress }: StudyOptions,
): Promise<SensitivityStudy> => {
  const given = { ...(executor !== undefined && { executor }), ...(signal !== undefined && { signal }) };
  const watched = { seed, ...(signal !== undefined && { signal }) };
  const modelFor = (stage: StudyProgress['stage'], total: number): CourseModel => {
    const model: CourseModel = new CourseModel(question, {
      ...given,
      onProgress: ({ done }) => onProgress?.({ stage, done: model.counts.courses + done, total }),
    });
    return model;
  };
  const points = question.factors.length + 1;
  const screening = modelFor('screening', trajectories * points);
  const effects = await elementaryEffects(screening, { ...watched, trajectories });
  const survivors = survivorsOf(effects, share);
  // The first half of the same trajectories.
  const fewer = modelFor('screening by half', (trajectories / 2) * points);
  const fromHalf = await elementaryEffects(fewer, { ...watched, trajectories: trajectories / 2 });
  const foundFirst = new Set(survivorsOf(fromHalf, share));
  const measured = modelFor('indices', rows * (survivors.length + 3));
  const indices = await sobolIndices(othersTogether(measured, survivors), { ...watched, rows });
  return {
    ...question,
    effects,
    survivors,
    foundByHalf: survivors.filter((factor) => foundFirst.has(factor)).length,
    indices,
    counts: { screening: screening.counts, indices: measured.counts },
  };
};
