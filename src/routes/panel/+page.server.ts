import { desk } from '#lib/panels/desk-queries.server.ts';
import { readingDueOn } from '#lib/panels/reading-deadline.ts';
import { followedPanels } from '#lib/panels/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'officer', 'panel-member');
	const left = /^CSM-\w{4}-\w{2}$/.exec(event.url.searchParams.get('left') ?? '');
	const [files, followed] = await Promise.all([desk(db, actor.personId), followedPanels(db, actor)]);
	return {
		followed,
		steppedBackFrom: left?.[0] ?? null,
		rounds: [...Map.groupBy(files, ({ round_id }) => round_id).values()].map((own) => {
			const { slug, label_fr, label_en, closed_at, handed_out_at, answers_on } = own[0]!;
			return {
				slug,
				label: { fr: label_fr, en: label_en },
				isSealed: closed_at !== null,
				dueOn: handed_out_at && readingDueOn(handed_out_at, answers_on),
				files: own.map(({ id, reference, is_common, given_at, draft }) => ({
					id,
					reference,
					isCommon: is_common,
					state: given_at ? ('given' as const) : draft ? ('draft' as const) : ('new' as const)
				}))
			};
		})
	};
};
