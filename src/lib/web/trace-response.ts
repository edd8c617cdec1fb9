/** A trace to keep: the very bytes that were stored, for `cap eligibility replay`. */
export function traceResponse({ reference, trace }: { reference: string; trace: string }): Response {
	return new Response(trace, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${reference}-trace.json"`
		}
	});
}
