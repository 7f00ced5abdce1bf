import * as z from 'zod/mini';

/** Before the first schema is built: the page’s policy forbids compiling schemas at run time. */
z.config({ jitless: true });

export { z };
