import type { PosteriorRecord } from '../../model/index.ts';
import { knowledgeFrom, type Knowledge } from '../../planning/index.ts';

const addresses = {
  draws: new URL('../../model/posterior/healing.bin', import.meta.url),
  record: new URL('../../model/posterior/healing.json', import.meta.url),
} as const;

const fetched = async (address: URL): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`the calibration of the course could not be fetched (${response.status})`);
  return response;
};

/** The posterior of the healing course that comes with this page, fetched with the first course. */
export const fetchKnowledge = async (): Promise<Knowledge> => {
  const [draws, record] = await Promise.all([fetched(addresses.draws), fetched(addresses.record)]);
  return knowledgeFrom(new Uint8Array(await draws.arrayBuffer()), (await record.json()) as PosteriorRecord);
};
