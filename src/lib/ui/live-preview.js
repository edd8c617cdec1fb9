// @ts-check
/**
 * Keeps what a form leads to in step with the typing: sends the form as its "preview" button would, and puts the parts
 * of the answer marked `data-live` in place of their namesakes. The page works the same without this script, one click
 * later.
 */
const form = document.querySelector('form[data-preview]');
const pause = 250;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** @type {AbortController | undefined} */
let asking;

async function refresh() {
	if (!(form instanceof HTMLFormElement)) return;
	asking?.abort();
	asking = new AbortController();
	try {
		const answer = await fetch(form.dataset.preview ?? '', {
			method: 'POST',
			body: new FormData(form),
			headers: { accept: 'text/html' },
			signal: asking.signal
		});
		if (!answer.ok) return;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		for (const part of document.querySelectorAll('[data-live]')) {
			const fresh = page.getElementById(part.id);
			if (fresh) part.replaceChildren(...fresh.childNodes);
		}
	} catch {
		// The network is away or newer typing took over: the preview stays as it was.
	}
}

function soon() {
	clearTimeout(waiting);
	waiting = setTimeout(refresh, pause);
}

/** @param {Element} field */
const isTyped = (field) =>
	field instanceof HTMLInputElement && field.type !== 'hidden'
		? field.value !== field.defaultValue || field.checked !== field.defaultChecked
		: field instanceof HTMLTextAreaElement && field.value !== field.defaultValue;

if (form instanceof HTMLFormElement) {
	form.addEventListener('input', soon);
	if ([...form.elements].some(isTyped)) soon();
}
