import { log } from '#lib/server/log.server.ts';

log.info('worker waiting');
const idle = setInterval(() => {}, 60_000);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => clearInterval(idle));
