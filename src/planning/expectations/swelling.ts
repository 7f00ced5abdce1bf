import { timedSign } from '../expectation.ts';

export const swelling = timedSign('swelling', 'Swelling', 'How long swelling lasted after a session.');
