// @ts-check
/**
 * Sends a form without leaving the page: the parts marked `data-live` are replaced by their namesakes of the page it
 * answers. False when there was no answer, or no page in it.
 * @param {HTMLFormElement} form
 * @param {string} action
 */
export async function postInPlace(form, action) {
	try {
		const answer = await fetch(action, {
			method: 'POST',
			body: new FormData(form),
			headers: { accept: 'text/html' }
		});
		if (!answer.ok || answer.redirected) return false;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		for (const part of document.querySelectorAll('[data-live]')) {
			const fresh = page.getElementById(part.id);
			if (fresh) part.replaceChildren(...fresh.childNodes);
		}
		return true;
	} catch {
		return false;
	}
}
