/** Every list of what is known. Each is an export of its own: who reads one need not load the others. */
export { aftercare, courseNotes } from './aftercare/index.ts';
export { alternatives } from './alternatives/index.ts';
export { anaesthetics } from './anaesthetics/index.ts';
export { courseSigns } from './course-signs/index.ts';
export { devices } from './devices/index.ts';
export { doseLimits } from './dose-limits/index.ts';
export { indications } from './indications/index.ts';
export { outcomes } from './outcomes/index.ts';
export { rules } from './rules/index.ts';
export { scales } from './scales/index.ts';
export { sites } from './sites/index.ts';
export { topicals } from './topicals/index.ts';
