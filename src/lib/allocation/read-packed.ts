import { JsonBytes, Unsure } from './json-bytes.ts';
import { grown, NameTable } from './name-table.ts';
import { packedProblem } from './packed.ts';
import type { Offer, PackedApplicants, Problem } from './problem.ts';
import { checkCriteria, readOffers } from './read-problem.ts';
import { mostSigns, Reading } from './reading.ts';

const colon = 0x3a;
const open = { list: 0x5b, object: 0x7b };
const close = { list: 0x5d, object: 0x7d };

/**
 * A sound problem straight from its bytes into columns, in a third of the time and memory of parsed JSON; null for a
 * text that has a fault or is written in a way this reading does not know, which is then read the long way: offers after
 * applicants, a panel's order, a key said twice. What it answers is what the long way answers.
 */
export function readPacked(bytes: Uint8Array): Problem | null {
	try {
		return readWhole(new JsonBytes(bytes));
	} catch (error) {
		if (error instanceof Unsure) return null;
		throw error;
	}
}

const ofProblem = ['seed', 'offers', 'applicants'] as const;
const problemKeys = NameTable.of(ofProblem);

function readWhole(json: JsonBytes): Problem {
	const reading = new Reading();
	const members = new Members(json, problemKeys);
	let seed: string | null = null;
	let offers: readonly Offer[] | null = null;
	let applicants: PackedApplicants | null = null;
	while (members.hasNext())
		switch (ofProblem[members.key]) {
			case 'seed':
				seed = reading.text(json.value(), 'seed');
				break;
			case 'offers':
				offers = readOffers(reading, json.value());
				break;
			case 'applicants':
				if (!offers || offers.some(({ order }) => order !== null)) throw new Unsure();
				applicants = readApplicants(json, offers);
				break;
			default:
				json.value();
		}
	if (json.next() !== 0 || json.at < json.bytes.length) throw new Unsure();
	if (seed === null || !offers || !applicants) throw new Unsure();
	checkCriteria(reading, offers);
	if (!reading.isSound) throw new Unsure();
	return packedProblem(seed, offers, applicants);
}

/** The members of an object, one after the other; a key that comes twice is not for the fast reading. */
class Members {
	readonly #json: JsonBytes;
	readonly #known: NameTable;
	#seen = 0;
	#strangers: Set<string> | null = null;
	#isFirst = true;
	/** Which known key the member has; −1 for another. Its value stands next. */
	key = -1;

	constructor(json: JsonBytes, known: NameTable) {
		this.#json = json;
		this.#known = known;
		json.take(open.object);
	}

	hasNext(): boolean {
		if (!this.#json.goesOn(close.object, this.#isFirst)) return false;
		this.#isFirst = false;
		this.key = this.#json.key(this.#known);
		if (this.key >= 0) {
			if (this.#seen & (1 << this.key)) throw new Unsure();
			this.#seen |= 1 << this.key;
		} else {
			const { size } = (this.#strangers ??= new Set());
			if (this.#strangers.add(this.#json.text()).size === size) throw new Unsure();
		}
		return true;
	}

	hasSeen(key: number): boolean {
		return (this.#seen & (1 << key)) !== 0;
	}
}

function readApplicants(json: JsonBytes, offers: readonly Offer[]): PackedApplicants {
	const reading = new PackedReading(json, offers);
	json.take(open.list);
	for (let isFirst = true; json.goesOn(close.list, isFirst); isFirst = false) reading.applicant();
	return reading.columns();
}

const ofApplicant = ['id', 'priority', 'preferences', 'scores', 'criteria'] as const;
const applicantKeys = NameTable.of(ofApplicant);
const needed = [0, 1, 2];
const nothingMet: readonly string[] = [];

class PackedReading {
	readonly #json: JsonBytes;
	readonly #offers: ReadonlyMap<string, number>;
	readonly #offerNames: NameTable;
	readonly #ids: string[] = [];
	readonly #known: NameTable;
	readonly #priority: number[] = [];
	readonly #criteria: (readonly string[])[] = [];
	readonly #starts: number[] = [0];
	#choices = new Uint32Array(1_024);
	#count = 0;
	#scores: Float64Array | null = null;
	/** Offer → its place in `#choices`, of the applicant under way; of an earlier one it lies before their own. */
	readonly #placeOf: Float64Array;
	/** Offer → the applicant, counted from 1, who last brought a score of it. */
	readonly #scoredBy: Uint32Array;
	readonly #scored: { offer: number; score: number }[] = [];

	constructor(json: JsonBytes, offers: readonly Offer[]) {
		this.#json = json;
		this.#offers = new Map(offers.map(({ id }, position) => [id, position]));
		this.#offerNames = NameTable.of(offers.map(({ id }) => id));
		this.#known = new NameTable(json.bytes);
		this.#scoredBy = new Uint32Array(offers.length);
		this.#placeOf = new Float64Array(offers.length).fill(-1);
	}

	columns(): PackedApplicants {
		return {
			ids: this.#ids,
			priority: Uint8Array.from(this.#priority),
			criteria: this.#criteria,
			choiceStart: Uint32Array.from(this.#starts),
			choices: this.#choices.subarray(0, this.#count),
			scores: this.#scores?.subarray(0, this.#count) ?? null
		};
	}

	applicant(): void {
		const members = new Members(this.#json, applicantKeys);
		let isPriority = false;
		let met = nothingMet;
		while (members.hasNext())
			switch (ofApplicant[members.key]) {
				case 'id':
					this.#id();
					break;
				case 'priority':
					isPriority = this.#json.truth();
					break;
				case 'preferences':
					this.#preferences();
					break;
				case 'scores':
					this.#readScores();
					break;
				case 'criteria':
					met = this.#met();
					break;
				default:
					this.#json.value();
			}
		if (!needed.every((key) => members.hasSeen(key))) throw new Unsure();
		this.#priority.push(Number(isPriority));
		this.#criteria.push(met);
		this.#keepScores();
		this.#starts.push(this.#count);
	}

	#id(): void {
		const json = this.#json;
		json.passText();
		if (json.hasEscape || !this.#known.add(json.from, json.to, json.sum)) throw new Unsure();
		const id = json.text();
		if (id === '' || id.length > mostSigns) throw new Unsure();
		this.#ids.push(id);
	}

	#preferences(): void {
		const json = this.#json;
		const from = this.#count;
		json.take(open.list);
		for (let isFirst = true; json.goesOn(close.list, isFirst); isFirst = false) {
			const offer = this.#offer();
			if ((this.#placeOf[offer] as number) >= from) throw new Unsure();
			if (this.#count === this.#choices.length) this.#choices = grown(this.#choices);
			this.#placeOf[offer] = this.#count;
			this.#choices[this.#count++] = offer;
		}
	}

	#readScores(): void {
		const json = this.#json;
		json.take(open.object);
		for (let isFirst = true; json.goesOn(close.object, isFirst); isFirst = false) {
			const offer = this.#offer();
			if (this.#scoredBy[offer] === this.#starts.length) throw new Unsure();
			this.#scoredBy[offer] = this.#starts.length;
			json.take(colon);
			this.#scored.push({ offer, score: json.amount() });
		}
	}

	/** Scores of offers the applicant did not choose change nothing. */
	#keepScores(): void {
		const from = this.#starts.at(-1) as number;
		if (this.#scored.length === 0 && !this.#scores) return;
		this.#scores ??= new Float64Array(this.#choices.length).fill(NaN);
		while (this.#scores && this.#scores.length < this.#choices.length)
			this.#scores = grown(this.#scores).fill(NaN, this.#scores.length);
		for (const { offer, score } of this.#scored) {
			const place = this.#placeOf[offer] as number;
			if (place >= from && this.#scores) this.#scores[place] = score;
		}
		this.#scored.length = 0;
	}

	#met(): readonly string[] {
		const reading = new Reading();
		const met = reading.texts(this.#json.value(), 'criteria');
		if (!reading.isSound) throw new Unsure();
		return met;
	}

	/** The offer named here. */
	#offer(): number {
		const json = this.#json;
		json.passText();
		const offer = json.hasEscape
			? (this.#offers.get(json.text()) ?? -1)
			: this.#offerNames.find(json.bytes, json.from, json.to, json.sum);
		if (offer < 0) throw new Unsure();
		return offer;
	}
}
