import { type Embedded, startEmbedded } from '#lib/server/embedded.server.ts';

interface Care {
	/** Passed to the server, as to `startEmbedded`. */
	flags?: string[];
	/** Hears one line each time the server is started again, or could not be. */
	told: (line: string) => void;
	/** How often one looks whether it lives, and the first wait after a start that failed. */
	lookEveryMs?: number;
}

const longestWaitMs = 30_000;

/**
 * Starts the embedded PostgreSQL and, whenever it dies without being stopped, starts it again on the same port; after
 * a start that fails it waits twice as long each time, half a minute at most. `stop` also ends a start under way.
 */
export async function keepEmbedded(
	folder: string,
	{ flags = [], told, lookEveryMs = 500 }: Care
): Promise<Embedded> {
	let server = await startEmbedded(folder, flags);
	let isStopping = false;
	let restarting: Promise<void> = Promise.resolve();
	const port = new URL(server.adminUrl).port;

	async function restart(): Promise<void> {
		told('PostgreSQL ended; starting it again.');
		try {
			server = await startEmbedded(folder, flags);
			if (new URL(server.adminUrl).port !== port)
				told('Its port was taken by another program: stop this and start it again.');
			look(lookEveryMs);
		} catch (problem) {
			const waitMs = Math.min(longestWaitMs, waitedMs * 2);
			told(
				`${problem instanceof Error ? problem.message : String(problem)}\nNext try in ${waitMs / 1_000} s.`
			);
			look(waitMs);
		}
	}

	let waitedMs = lookEveryMs;
	let timer: NodeJS.Timeout;
	function look(afterMs: number): void {
		waitedMs = afterMs;
		timer = setTimeout(() => {
			if (isStopping) return;
			if (server.isAlive()) look(lookEveryMs);
			else restarting = restart();
		}, afterMs);
	}
	look(lookEveryMs);

	return {
		ownerUrl: server.ownerUrl,
		appUrl: server.appUrl,
		adminUrl: server.adminUrl,
		isAlive: () => server.isAlive(),
		async stop() {
			isStopping = true;
			clearTimeout(timer);
			await restarting;
			clearTimeout(timer);
			await server.stop();
		}
	};
}
