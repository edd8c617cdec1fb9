// @ts-check
import { postInPlace } from './live-parts.js';

/**
 * A long table under the hand: the box `data-narrows` (the id of what holds the table) shows the rows whose first cell
 * holds the words typed, whatever their accents; `/` reaches the box, `j` and `k` walk the first links of the rows.
 * What is typed never leaves the page. A form marked `data-in-place` is sent without leaving one's place in the list.
 */
const frame = document.querySelector('[data-narrows]');
const box = frame?.querySelector('input');
const list = document.getElementById(frame?.getAttribute('data-narrows') ?? '');

/** @param {string | null} text */
const plain = (text) => (text ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function narrow() {
	const words = plain(box?.value ?? '')
		.split(/\s+/)
		.filter(Boolean);
	const rows = list?.querySelectorAll('tbody tr') ?? [];
	let shown = 0;
	for (const row of rows) {
		const name = plain(row.querySelector('th')?.textContent ?? '');
		const isShown = words.every((word) => name.includes(word));
		row.toggleAttribute('hidden', !isShown);
		if (isShown) shown += 1;
	}
	document.querySelector('[data-narrowed-to-none]')?.toggleAttribute('hidden', shown > 0);
	list?.toggleAttribute('hidden', shown === 0);
}

/** @param {KeyboardEvent} event */
function reach(event) {
	const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
	if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	box?.focus();
}

/** @param {KeyboardEvent} event */
function walk(event) {
	if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k'].includes(event.key)) return;
	const rows = [...(list?.querySelectorAll('tbody tr:not([hidden])') ?? [])];
	const at = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target));
	const next = rows[event.key === 'j' ? at + 1 : at - 1]?.querySelector('th a');
	if (at >= 0 && next instanceof HTMLElement) next.focus();
}

/** @param {SubmitEvent} event */
async function sendInPlace(event) {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || !form.matches('[data-in-place]')) return;
	event.preventDefault();
	const at = [...(list?.querySelectorAll('tbody tr') ?? [])].findIndex((row) => row.contains(form));
	if (!(await postInPlace(form, form.action))) return form.submit();
	narrow();
	const name = list?.querySelectorAll('tbody tr')[at]?.querySelector('th a');
	if (name instanceof HTMLElement) name.focus({ preventScroll: true });
}

if (frame && list) {
	frame.removeAttribute('hidden');
	box?.addEventListener('input', narrow);
	document.addEventListener('keydown', reach);
	list.addEventListener('keydown', walk);
	list.addEventListener('submit', (event) => void sendInPlace(event));
	narrow();
}
