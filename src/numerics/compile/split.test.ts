import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, cellCount, allPrograms } from '../backends/programs.case.ts';
import { tapeKernel } from '../backends/tape.ts';
import { CellLayout, type Program } from './program.ts';
import { split } from './split.ts';

const cells = fc.array(anyNumber, { minLength: cellCount, maxLength: cellCount });

test('a section in parts computes what it computes whole', () => {
  fc.assert(
    fc.property(allPrograms, fc.integer({ min: 3, max: 20 }), cells, (program, limit, start) => {
      const run = (of: Program): readonly number[] => {
        const kernel = tapeKernel(of);
        kernel.cells.set(start);
        kernel.call('attempt');
        return Array.from(kernel.cells.slice(0, cellCount));
      };
      const layout = new CellLayout();
      layout.allocate(cellCount);
      const sections = program.sections.flatMap((section) => split(section, layout, limit));
      const inParts = {
        ...program,
        sections,
        cellCount: layout.count,
        routines: { attempt: [...sections.keys()] },
      };
      expect(run(inParts)).toEqual(run(program));
      const length = program.sections[0]?.code.length ?? 0;
      expect(sections).toHaveLength(
        length <= limit ? 1 : Math.ceil(length / Math.ceil(length / Math.ceil(length / limit))),
      );
    }),
    { numRuns: 200 },
  );
});
