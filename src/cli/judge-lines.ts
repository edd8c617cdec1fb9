import type { Day } from '#lib/basics/day.ts';
import { answerAt, judgeAtOnce, type BatchAnswer } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import { decideAll } from '#lib/eligibility/decide.ts';
import { doubtsAbout } from '#lib/programmes/fact-doubts.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { readPeople, type Block, type Person, type Told } from './people-lines.ts';

/** How people are judged. `isBatch`: without what explains the results, several times as fast. */
export interface Judging {
	readonly on: Day;
	readonly isBatch: boolean;
}

/** The lines `{"id", "programmes"}` of a block, how many people they judge, and what is told of the lines read. */
export interface JudgedBlock {
	readonly text: string;
	readonly people: number;
	readonly told: readonly Told[];
}

/** Reads people from lines, judges every shipped programme for each, and writes a line for each. */
export function lineJudge({ on, isBatch }: Judging): (block: Block) => JudgedBlock {
	const judge = isBatch ? batchJudge(on) : explainingJudge(on);
	return (block) => {
		const { people, told } = readPeople(block, rulebook.names.facts, (facts) => doubtsAbout(facts, on));
		return { text: judge(people), people: people.length, told };
	};
}

function explainingJudge(on: Day): (people: readonly Person[]) => string {
	return (people) =>
		people
			.map(({ id, facts }) => `${JSON.stringify({ id, programmes: decideAll(rulebook, facts, on) })}\n`)
			.join('');
}

function batchJudge(on: Day): (people: readonly Person[]) => string {
	const rules = compileBatch(rulebook);
	/** Every answer of every programme in JSON, each written once. */
	const written = rules.programmes.map(() => new Map<string, string>());
	const inJson = (programme: number, answer: BatchAnswer) => {
		const key = answer.result + answer.person + answer.project;
		let text = written[programme]?.get(key);
		if (text === undefined) {
			text = `${JSON.stringify(rules.programmes[programme]?.id)}:${JSON.stringify(answer)}`;
			written[programme]?.set(key, text);
		}
		return text;
	};
	return (people) => {
		const facts = people.map((person) => person.facts);
		const verdicts = judgeAtOnce(rules, columnsOf(facts, rules.reads), on);
		const lines = people.map(({ id }, person) => {
			const answers = rules.programmes.map((_, programme) =>
				inJson(programme, answerAt(verdicts, person, programme))
			);
			return `{"id":${JSON.stringify(id)},"programmes":{${answers.join()}}}\n`;
		});
		return lines.join('');
	};
}
