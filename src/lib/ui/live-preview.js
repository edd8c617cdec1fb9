// @ts-check
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
		await refresh(form);
		await rested;
	}
	isAsking = false;
}

/** @param {HTMLFormElement} form */
async function refresh(form) {
	try {
		const answer = await fetch(form.dataset.preview ?? '', {
			method: 'POST',
			body: new FormData(form),
			headers: { accept: 'text/html' }
		});
		if (!answer.ok) return;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		for (const part of document.querySelectorAll('[data-live]')) {
			const fresh = page.getElementById(part.id);
			if (fresh) part.replaceChildren(...fresh.childNodes);
		}
	} catch {
		// The network is away: the preview stays as it was.
	}
}

/** @param {Element} field */
const isTyped = (field) =>
	field instanceof HTMLInputElement && field.type !== 'hidden'
		? field.value !== field.defaultValue || field.checked !== field.defaultChecked
		: field instanceof HTMLTextAreaElement && field.value !== field.defaultValue;

if (form instanceof HTMLFormElement) {
	form.addEventListener('input', () => void follow());
	if ([...form.elements].some(isTyped)) void follow();
}
