import { answers } from '#lib/eligibility/decide.ts';
import { namedDates } from '#lib/eligibility/rule.ts';
import { toIn } from '#lib/text/link.ts';
import type { FactEntry } from './fact-entry.ts';
import { facts } from './pack/facts.ts';

const verdict = { enum: ['yes', 'no', 'unknown'] };
const day = { type: 'string', format: 'date' };
const said = {
	type: 'object',
	required: ['fr', 'en'],
	properties: { fr: { type: 'string' }, en: { type: 'string' } }
};
const ids = { type: 'array', items: { type: 'string' } };
const turn = {
	type: 'object',
	required: ['day', 'of'],
	properties: { day, of: { enum: [...namedDates, 'call', 'programme'] }, condition: { type: 'string' } }
};
const problemList = {
	type: 'array',
	items: { type: 'object', properties: { path: { type: 'string' }, problem: { type: 'string' } } }
};
const problems = {
	description: 'What is wrong, and where.',
	content: {
		'application/json': {
			schema: {
				type: 'object',
				properties: { problems: problemList }
			}
		}
	}
};

const schemaOf: Record<(typeof facts)[keyof typeof facts]['type'], object> = {
	bool: { type: 'boolean' },
	int: { type: 'integer' },
	number: { type: 'number' },
	date: day,
	enum: { type: 'string' },
	'enum[]': ids,
	iso2: { type: 'string', description: 'ISO 3166-1 alpha-2' },
	'iso2[]': { ...ids, description: 'ISO 3166-1 alpha-2' },
	'ISO 3166-2': { type: 'string', description: 'ISO 3166-2' }
};

/** Every fact one may tell, with its question as the description. Those that only follow from others are left out. */
const told = Object.fromEntries(
	Object.entries(facts)
		.filter(([, entry]) => entry.askable)
		.map(([id, entry]) => [
			id,
			{
				...schemaOf[entry.type],
				description: entry.question.en,
				...valuesOf(entry)
			}
		])
);

function valuesOf(entry: FactEntry): object {
	switch (entry.type) {
		case 'int':
		case 'number':
			return { minimum: entry.min, maximum: entry.max };
		case 'enum':
			return { enum: entry.options.map(({ value }) => value) };
		case 'enum[]':
			return { items: { enum: entry.options.map(({ value }) => value) } };
		default:
			return {};
	}
}

const decision = {
	type: 'object',
	required: ['id', 'version', 'sha256', 'name', 'result', 'person', 'project', 'verdict'],
	properties: {
		id: { type: 'string' },
		version: { type: 'integer' },
		sha256: { type: 'string', description: 'Of the published content the answer was given under.' },
		name: said,
		result: { enum: ['eligible', 'not_eligible', 'needs_info', 'not_in_force'] },
		person: verdict,
		project: verdict,
		person_failed: ids,
		project_failed: ids,
		person_missing: ids,
		project_missing: ids,
		call_open_today: { type: 'boolean' },
		verdict: { enum: answers },
		from: { oneOf: [turn, { type: 'null' }], description: 'When it becomes true; null: not announced.' },
		until: { ...turn, description: 'The last day it stays true.' },
		to_tell: { ...ids, description: 'Facts that may still settle it.' },
		judges: { ...ids, description: 'Conditions that somebody judges.' },
		explanation: { type: 'object', description: 'Every condition, person and project apart.' }
	}
};

/** The public interface, described as OpenAPI 3.1. */
export const openApi = {
	openapi: '3.1.0',
	info: {
		title: 'Cap sur le Monde',
		version: '1',
		description:
			'Rules of mobility programmes and what they answer. Anonymous; no question is kept. A site that wants no code ' +
			'of its own puts the short form in a frame instead: see externalDocs.'
	},
	externalDocs: { description: 'The short form in a frame of another site.', url: toIn('en', '/embed') },
	paths: {
		'/api/v1/programmes': {
			get: {
				summary: 'Every published programme with its rules and sources.',
				responses: { 200: { description: 'Programmes, predicates and country sets.' } }
			}
		},
		'/api/v1/eligibility': {
			post: {
				summary: 'What each programme answers to one person.',
				requestBody: {
					required: true,
					content: {
						'application/json': {
							schema: {
								type: 'object',
								additionalProperties: false,
								properties: {
									facts: { type: 'object', properties: told },
									on: { ...day, description: 'Reference day; today in Paris by default.' },
									programmes: { ...ids, description: 'All by default.' },
									explain: { type: 'boolean', default: false }
								}
							}
						}
					}
				},
				responses: {
					200: {
						description: 'One answer for each programme, in the order of the catalogue.',
						content: {
							'application/json': {
								schema: {
									type: 'object',
									properties: {
										on: day,
										doubts: {
											...problemList,
											description: 'Facts judged as told that can hardly be right.'
										},
										programmes: { type: 'array', items: decision }
									}
								}
							}
						}
					},
					400: problems,
					413: problems,
					422: problems,
					429: {
						...problems,
						headers: { 'retry-after': { description: 'Seconds.', schema: { type: 'integer' } } }
					}
				}
			}
		},
		[toIn('en', '/embed/simulator')]: {
			get: {
				summary: 'The short form as a page for the frame of another site; it keeps nothing.',
				responses: { 200: { description: 'A page.', content: { 'text/html': {} } } }
			},
			post: {
				summary: 'The same form, answered in the frame with the programmes that may fit.',
				responses: {
					200: { description: 'A page.', content: { 'text/html': {} } },
					422: { description: 'The same page, which says what to correct.', content: { 'text/html': {} } }
				}
			}
		}
	}
} as const;
