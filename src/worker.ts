import { PgBoss } from 'pg-boss';
import { type System, system } from '#lib/accounts/actor.ts';
import { purgeAccounts } from '#lib/accounts/purge-accounts.server.ts';
import { sendLetter } from '#lib/accounts/send-letter.server.ts';
import { expirePlace } from '#lib/applications/expire-place.server.ts';
import { remindOfPlace } from '#lib/applications/remind-of-place.server.ts';
import { tendPlaces } from '#lib/applications/tend-places.server.ts';
import { carrierFrom } from '#lib/messages/carrier.server.ts';
import { deliverMail } from '#lib/messages/deliver-mail.server.ts';
import { remindReaders } from '#lib/panels/remind-readers.server.ts';
import { runRound } from '#lib/rounds/running/run-round.server.ts';
import { expireRoundPlace } from '#lib/rounds/answering/expire-round-place.server.ts';
import { refillFreedMoney } from '#lib/rounds/answering/refill-freed-money.server.ts';
import { refillFreedSeats } from '#lib/rounds/answering/refill-freed-seats.server.ts';
import { remindOfRoundPlace } from '#lib/rounds/answering/remind-of-round-place.server.ts';
import { tendRounds } from '#lib/rounds/answering/tend-rounds.server.ts';
import { type Act, databaseNow, inTransaction } from '#lib/server/act.ts';
import { config } from '#lib/server/config.server.ts';
import { connect } from '#lib/server/db.server.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { log } from '#lib/server/log.server.ts';
import type { JobData, Queue } from '#lib/server/queues.server.ts';
import { reassessSituations } from '#lib/situations/reassess-situations.server.ts';

/**
 * The job runner. As many as one likes may run: PostgreSQL hands each job to one of them, and hands it to another when
 * its worker dies. Ends cleanly on SIGTERM: what is under way is finished, or handed back.
 */
const settings = config();
const reasonOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
/** While this ends, the database may well end first: Ctrl-C reaches both. */
let isStopping = false;
const databaseAway = (problem: unknown) => {
	if (!isStopping) log.warn({ reason: reasonOf(problem) }, 'worker database');
};

const db = connect(settings.databaseUrl, {
	max: 16,
	statementTimeoutMs: 30_000,
	applicationName: 'cap-worker',
	onError: databaseAway
});
const boss = new PgBoss({
	connectionString: settings.databaseUrl,
	options: '-c role=cap_app -c timezone=UTC',
	max: 6,
	useListenNotify: true,
	migrate: false,
	reindex: false,
	monitorVacuum: false,
	schedule: false,
	superviseIntervalSeconds: 5,
	monitorIntervalSeconds: 5
});
boss.on('error', databaseAway);
boss.on('warning', ({ message }) => log.warn({ reason: message }, 'worker jobs'));

const carrier = carrierFrom(settings);

/** Which verb does the work of each queue. A queue whose work is impossible for now is absent: its jobs wait. */
const verbs: { [Q in Queue]?: (act: Act<System>, data: JobData[Q]) => Promise<unknown> } = {
	'account-letter': sendLetter,
	'offered-place-expired': expirePlace,
	'offered-place-reminder': remindOfPlace,
	'round-run': runRound,
	'round-place-expired': expireRoundPlace,
	'round-place-reminder': remindOfRoundPlace,
	'round-seat-freed': refillFreedSeats,
	'round-money-freed': refillFreedMoney,
	'panel-reminder': remindReaders,
	hourly: async (act) => {
		await purgeAccounts(act);
		await tendPlaces(act);
		await tendRounds(act);
		await reassessSituations(act);
	}
};
if (carrier) verbs.mail = (act, { mailId }) => deliverMail(act, carrier, mailId);
else log.warn('SMTP_URL is not set: mails wait until a worker with a mail server starts');

async function work<Q extends Queue>(queue: Q): Promise<void> {
	const verb = verbs[queue];
	if (!verb) return;
	const pace = {
		batchSize: 5,
		localConcurrency: 2,
		burstWhenBatchFull: true,
		perJobResults: true,
		pollingIntervalSeconds: 2,
		notifyPollingIntervalSeconds: 5
	} as const;
	await boss.work<JobData[Q]>(queue, pace, (jobs) =>
		Promise.all(
			jobs.map(async (job) => {
				try {
					await verb({ db, actor: system, now: await databaseNow(db) }, job.data);
					return { id: job.id, status: 'completed' as const };
				} catch (problem) {
					const reason = reasonOf(problem);
					log.warn({ queue, job: job.id, attempt: job.retryCount + 1, reason }, 'job will be tried again');
					return { id: job.id, status: 'failed' as const, output: { reason } };
				}
			})
		)
	);
}

/** Every worker asks, PostgreSQL keeps one job an hour. */
async function askForHourlyWork(): Promise<void> {
	try {
		const act: Act = { db, actor: system, now: await databaseNow(db) };
		await inTransaction(act, (tx) => enqueue(tx, 'hourly', {}, { oncePerSeconds: 3_600 }));
	} catch (problem) {
		databaseAway(problem);
	}
}

async function stop(): Promise<void> {
	if (isStopping) return;
	isStopping = true;
	clearInterval(clock);
	setTimeout(() => process.exit(0), 7_500).unref();
	await boss.stop({ graceful: true, timeout: 6_000 }).catch(databaseAway);
	await db.destroy();
	process.exit(0);
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void stop());

const clock = setInterval(() => void askForHourlyWork(), 5 * 60_000);
await boss.start({ attempts: Number.MAX_SAFE_INTEGER });
for (const queue of Object.keys(verbs) as Queue[]) await work(queue);
await askForHourlyWork();
log.info({ queues: Object.keys(verbs) }, 'worker waiting');
