import pino from 'pino';

/** One JSON line an event. Names that could carry a person's words or secrets are cut, whoever passes them. */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	redact: {
		paths: [
			'*.email',
			'*.password',
			'*.token',
			'*.code',
			'*.secret',
			'*.body',
			'*.facts',
			'email',
			'token',
			'parameters'
		],
		censor: '…'
	}
});
