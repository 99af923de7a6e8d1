import type { Settings } from '../lib/server/settings.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { atShutdown, isShuttingDown, shutDown } from './shutdown.ts';

/**
 * Makes the database ready: the one of DATABASE_URL, or an embedded one in the data folder.
 *
 * `prepare` may change the folder once it is ours alone.
 */
export async function openDatabase(
	{ DATABASE_URL, HEARD_DATA }: Settings,
	prepare: (folder: string) => void = () => {}
): Promise<void> {
	if (!DATABASE_URL) {
		atShutdown(lockDataFolder(HEARD_DATA));
		prepare(HEARD_DATA);
		const { socket, ended, stop } = await startEmbeddedPostgres(HEARD_DATA);
		atShutdown(stop);
		process.env.HEARD_SOCKET = socket;

		void ended.then(() => {
			if (isShuttingDown()) return;
			console.error(`PostgreSQL ended by itself; it says why in ${HEARD_DATA}/postgres.log`);
			void shutDown(1);
		});
	}
	await migrate();
}
