// @ts-check
import { isTyped } from './typed.js';

/**
 * Keeps the part of a page marked `data-refresh` up to date while something is under way elsewhere: asks for the page
 * again every two seconds and puts the new part in its place. Once the page has it no more, the page is opened afresh,
 * unless somebody is typing in it. The page works the same without this script, by its own link.
 */
const pause = 2000;

const isTyping = () => [...document.querySelectorAll('input, textarea')].some(isTyped);

async function refresh() {
	const part = document.querySelector('[data-refresh]');
	if (!part) return;
	try {
		const answer = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } });
		if (answer.ok) {
			const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
			const fresh = page.querySelector('[data-refresh]');
			if (fresh) part.replaceChildren(...fresh.childNodes);
			else if (!isTyping()) return location.replace(location.pathname + location.search);
		}
	} catch {
		// The network is away: the next turn asks again.
	}
	setTimeout(refresh, pause);
}

setTimeout(refresh, pause);
