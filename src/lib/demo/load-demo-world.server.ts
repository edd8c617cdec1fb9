export interface DemoAccount {
	role: string;
	email: string;
}

/** Fills an empty database with the demo world. Returns the accounts to show. */
export async function loadDemoWorld(_url: string): Promise<DemoAccount[]> {
	return [];
}
