import { bindWorker } from './worker-binding.ts';

bindWorker(globalThis);
