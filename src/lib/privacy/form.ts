import * as v from 'valibot';

export const exportForm = v.object({
	password: v.optional(v.pipe(v.string(), v.maxLength(1_024)), ''),
	format: v.optional(v.picklist(['json', 'html']), 'json')
});
