import { inject } from 'vitest';
import { environmentOf } from './environment-of.ts';

// Before any module of the server is loaded: its pool is then on the database of this worker.
Object.assign(
	process.env,
	environmentOf(`heard_worker_${process.env.VITEST_POOL_ID}`, inject('databaseSocket'))
);
