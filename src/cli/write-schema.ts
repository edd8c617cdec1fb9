import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSchema, generateTypes } from '#lib/server/describe-schema.server.ts';
import { onDatabase, startTestCluster } from '#tests/database-server.ts';

const root = join(import.meta.dirname, '..', '..');
const server = await startTestCluster();
try {
	const url = onDatabase(server.adminUrl, server.template);
	await writeFile(join(root, 'migrations', 'schema.sql'), await describeSchema(url));
	await writeFile(join(root, 'src', 'lib', 'server', 'schema.ts'), await generateTypes(url));
} finally {
	await server.stop();
}
