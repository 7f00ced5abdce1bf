/** Where a calibration is kept. */
export const files = {
  draws: 'src/model/posterior/healing.bin',
  record: 'src/model/posterior/healing.json',
  planned: 'src/validation/healing/planned-record.ts',
  predictive: 'src/validation/healing/predictive-record.ts',
  page: 'docs/calibration.md',
  doseResponse: 'docs/dose-response.md',
  proof: 'docs/calibration/proof.json',
  spectrum: 'docs/calibration/spectrum.svg',
  ranks: 'docs/calibration/ranks.svg',
} as const;
