// @ts-check
/**
 * Keeps the preview of an offer in step with the typing: sends the form as its "preview" button would, and puts the
 * part of the answer that holds the preview in place. The page works the same without this script, one click later.
 */
const form = document.querySelector('form[data-preview]');
const pause = 350;
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
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const fresh = page.getElementById('preview');
		if (fresh) document.getElementById('preview')?.replaceChildren(...fresh.childNodes);
	} catch {
		// The network is away or newer typing took over: the preview stays as it was.
	}
}

form?.addEventListener('input', () => {
	clearTimeout(waiting);
	waiting = setTimeout(refresh, pause);
});
