import { readFile } from 'node:fs/promises';
import type { PosteriorRecord } from '../model/index.ts';
import { knowledgeFrom, type Knowledge } from '../planning/index.ts';

const read = (name: string): Promise<Buffer> =>
  readFile(new URL(`../model/posterior/${name}`, import.meta.url));

/** The posterior of the healing course that comes with this version. */
export const readKnowledge = async (): Promise<Knowledge> => {
  const [bytes, record] = await Promise.all([read('healing.bin'), read('healing.json')]);
  return knowledgeFrom(bytes, JSON.parse(record.toString('utf8')) as PosteriorRecord);
};
