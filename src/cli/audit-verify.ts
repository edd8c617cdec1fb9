import { parseArgs } from 'node:util';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { onRunningProduct } from './running-product.ts';

/** `cap audit verify`: 0 when every chain holds, 1 with one line a fault on standard output. */
export async function run(args: string[]): Promise<number> {
	try {
		parseArgs({ args, strict: true, allowPositionals: false });
	} catch (problem) {
		process.stderr.write(
			`cap audit verify: ${problem instanceof Error ? problem.message : String(problem)}\n`
		);
		return 2;
	}
	return onRunningProduct(async (db) => {
		const { lines, files, faults } = await verifyAudit(db);
		for (const fault of faults)
			process.stdout.write(`${fault.kind} line ${fault.seq} of file ${fault.fileId}\n`);
		process.stdout.write(`${lines} lines, ${files} files, ${faults.length} faults\n`);
		return faults.length === 0 ? 0 : 1;
	});
}
