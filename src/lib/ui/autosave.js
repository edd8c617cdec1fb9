// @ts-check
import { isTyped } from './typed.js';

/**
 * Keeps a long form as it is typed, by its own save action. Only fields changed since the last save are sent, so that
 * two tabs do not undo each other. "Saved" is said in the server's words after its answer, never before; a failed save
 * keeps the text on the page and is tried again, unless the server said no. Beside it, what the typing changes at once: the room left under a text
 * (`data-left-of`) and how far a part of the form is (`data-follows`).
 */
const form = document.querySelector('form[data-autosave]');
/** Milliseconds from the last key to the save, and from a failed save to the next. */
const pause = 1_000;
const pauseAfterFault = 8_000;

/** @type {Set<string>} Names of the fields changed since the last save. */
let changed = new Set();
let isSaving = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {'unsaved' | 'saving' | 'saved' | 'failed' | 'refused'} state */
function tell(state) {
	for (const part of document.querySelectorAll('[data-save-state]'))
		part.toggleAttribute('hidden', part.getAttribute('data-save-state') !== state);
}

/** @param {number} ms */
function planSave(ms) {
	clearTimeout(timer);
	timer = setTimeout(save, ms);
}

async function save() {
	clearTimeout(timer);
	if (!(form instanceof HTMLFormElement) || changed.size === 0 || isSaving) return;
	const sent = changed;
	changed = new Set();
	isSaving = true;
	tell('saving');
	const typed = new FormData(form);
	const body = new FormData();
	for (const name of sent) for (const value of typed.getAll(name)) body.append(name, value);
	const { saved, isRefused } = await post(form.dataset.autosave ?? '', body);
	isSaving = false;
	if (isRefused) tell('refused');
	else if (saved) {
		for (const words of document.querySelectorAll('[data-saved-words]')) words.textContent = saved;
		tell(changed.size > 0 ? 'unsaved' : 'saved');
		if (changed.size > 0) planSave(pause);
	} else {
		changed = new Set([...sent, ...changed]);
		tell('failed');
		planSave(pauseAfterFault);
	}
}

/**
 * The server's words on what it has kept, if it did; or whether it said no, which trying again does not change.
 * @param {string} action
 * @param {FormData} body
 * @returns {Promise<{ saved?: string, isRefused?: boolean }>}
 */
async function post(action, body) {
	try {
		const answer = await fetch(action, {
			method: 'POST',
			body,
			keepalive: true,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			signal: AbortSignal.timeout(15_000)
		});
		const { type, data } = await answer.json();
		if (type !== 'success') return { isRefused: type === 'failure' || type === 'redirect' };
		// Kit writes data as a list: first its shape, whose numbers are places in that list.
		const list = JSON.parse(data);
		return { saved: list[list[0].saved] };
	} catch {
		return {};
	}
}

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
function showRoom(field) {
	for (const left of document.querySelectorAll(`[data-left-of="${CSS.escape(field.name)}"]`))
		left.textContent = String(field.maxLength - field.value.length);
}

/**
 * Done when every required question of the part has an answer.
 * @param {Element} part
 */
function showProgress(part) {
	const fields = [...part.querySelectorAll('input, textarea')].filter(
		(field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
	);
	/** @param {HTMLInputElement | HTMLTextAreaElement} field */
	const isAnswered = (field) =>
		fields.some(
			(other) =>
				other.name === field.name &&
				(other.type === 'radio' ? 'checked' in other && other.checked : other.value.trim() !== '')
		);
	const isDone = fields.every((field) => !field.required || isAnswered(field));
	const state = isDone ? 'done' : fields.some(isAnswered) ? 'started' : 'todo';
	for (const word of document.querySelectorAll(`[data-follows="${part.id}"] [data-state]`))
		word.toggleAttribute('hidden', word.getAttribute('data-state') !== state);
}

/** @param {EventTarget | null} field */
function follow(field) {
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !field.name) return;
	changed.add(field.name);
	tell('unsaved');
	planSave(pause);
	showRoom(field);
	const part = field.closest('section');
	if (part) showProgress(part);
}

if (form instanceof HTMLFormElement) {
	form.addEventListener('input', ({ target }) => follow(target));
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void save();
	});
	window.addEventListener('online', () => void save());
	document.querySelector('[data-save-retry]')?.addEventListener('click', () => void save());
	for (const field of form.elements) if (isTyped(field)) follow(field);
}
