// @ts-check
import { postInPlace } from './live-parts.js';
import { isTyped } from './typed.js';

/**
 * Keeps what a form leads to in step with the typing: sends the form as its "preview" button would, and puts the parts
 * of the answer marked `data-live` in place of their namesakes. The first key asks at once; while an answer is awaited
 * nothing more is asked, and what was typed meanwhile follows it: the page keeps up as fast as the network does, with
 * one question under way at most. The page works the same without this script, one click later.
 */
const form = document.querySelector('form[data-preview]');
/** Milliseconds from one question to the next. */
const pause = 150;
let isAsking = false;
let isBehind = false;

async function follow() {
	isBehind = true;
	if (isAsking || !(form instanceof HTMLFormElement)) return;
	isAsking = true;
	while (isBehind) {
		isBehind = false;
		const rested = new Promise((done) => setTimeout(done, pause));
		await postInPlace(form, form.dataset.preview ?? '');
		await rested;
	}
	isAsking = false;
}

if (form instanceof HTMLFormElement) {
	form.addEventListener('input', () => void follow());
	if ([...form.elements].some(isTyped)) void follow();
}
