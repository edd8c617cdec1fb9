/** The operators' commands: `cap <area> <verb> …`. Each one is a file of this folder, loaded only when called. */

/** What a command file exports. `run` answers the exit status: 0 done, 1 done with faults, 2 called wrongly. */
export interface Command {
	run(args: string[]): Promise<number>;
}

interface Entry {
	readonly usage: string;
	readonly summary: string;
	readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Entry>> = {
	'allocation run': {
		usage: 'allocation run --problem FILE… --out DIR',
		summary: 'Give out the places of each problem, and write each result under the same name',
		load: () => import('./allocation-run.ts')
	},
	'allocation verify': {
		usage: 'allocation verify PROBLEM RESULT',
		summary: 'Check a result against its problem, and name the first person it wrongs',
		load: () => import('./allocation-verify.ts')
	},
	'audit verify': {
		usage: 'audit verify',
		summary: 'Recompute the journal of acts and name every line changed or missing',
		load: () => import('./audit-verify.ts')
	},
	bench: {
		usage: 'bench',
		summary:
			'Measure eligibility beside other engines and the list page beside the bare framework, as ratios',
		load: () => import('./bench.ts')
	},
	'eligibility assess': {
		usage: 'eligibility assess [--facts FILE.ndjson] [--on YYYY-MM-DD] [--batch] [--threads N] [--progress]',
		summary: 'Judge every programme for the people of a file, or of standard input',
		load: () => import('./eligibility-assess.ts')
	},
	'eligibility bench': {
		usage: 'eligibility bench',
		summary: 'Measure judging beside other engines on the same rules and people, and check that all agree',
		load: () => import('./eligibility-bench.ts')
	},
	'eligibility replay': {
		usage: 'eligibility replay TRACE',
		summary: 'Judge again what a stored trace says was judged, and name the first difference',
		load: () => import('./eligibility-replay.ts')
	},
	'invitation create': {
		usage: 'invitation create --email ADDRESS --role administrator',
		summary: 'Invite the first administrator of an installation, and print the link to hand over',
		load: () => import('./invitation-create.ts')
	}
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
process.exitCode = await dispatch(process.argv.slice(2));

async function dispatch(words: string[]): Promise<number> {
	if (words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '')) {
		process.stdout.write(help());
		return 0;
	}
	for (const length of [2, 1]) {
		const name = words.slice(0, length).join(' ');
		const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!entry) continue;
		const args = words.slice(length);
		if (args.includes('--help') || args.includes('-h')) {
			process.stdout.write(`${entry.summary}.\n\nUsage: cap ${entry.usage}\n`);
			return 0;
		}
		return (await entry.load()).run(args);
	}
	process.stderr.write(`cap: unknown command "${words.slice(0, 2).join(' ')}"\n\n${help()}`);
	return 2;
}

function help(): string {
	const lines = Object.values(commands).map(({ usage, summary }) => `  cap ${usage}\n      ${summary}`);
	return `Usage: cap <area> <verb> [options]\n\n${lines.join('\n')}\n`;
}
