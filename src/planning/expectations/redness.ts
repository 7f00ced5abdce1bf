import { timedSign } from '../expectation.ts';

export const redness = timedSign('redness', 'Redness', 'How long redness lasted after a session.');
