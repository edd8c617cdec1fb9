import { deserialize } from '$app/forms';

const pauseMs = 1_000;
const retryMs = 8_000;

/** Whether a field stands otherwise than the server sent it. */
function isTyped(field: Element): boolean {
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (!(field instanceof HTMLInputElement)) return false;
	return /^(radio|checkbox)$/.test(field.type)
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
}

/**
 * Keeps a long form as it is typed, by the form's own save action. Only fields changed since the last save are sent,
 * so that two tabs do not undo each other. "saved" is said after the server's answer, never before; a failed save
 * keeps the text on the page and is tried again.
 */
export class Autosave {
	state = $state<'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed'>('untouched');
	/** ISO instant of the last save. */
	savedAt = $state<string | null>(null);
	#action: string;
	#form: HTMLFormElement | null = null;
	#changed: readonly string[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `action` answers `{ savedAt }`, an ISO instant. */
	constructor(action: string) {
		this.#action = action;
	}

	/** An attachment for the form. */
	watch = (form: HTMLFormElement) => {
		this.#form = form;
		const changed = (event: Event) => {
			const name = (event.target as HTMLInputElement).name;
			if (!name) return;
			this.#remember(name);
			this.state = 'unsaved';
			this.#plan(pauseMs);
		};
		const leaving = () => {
			if (document.visibilityState === 'hidden' && this.#changed.length > 0) void this.save();
		};
		const retry = () => void this.save();
		form.addEventListener('input', changed);
		document.addEventListener('visibilitychange', leaving);
		window.addEventListener('online', retry);
		// Typed before this script was there, or brought back by the browser: no event told it.
		for (const field of form.elements)
			if (isTyped(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
		return () => {
			clearTimeout(this.#timer);
			form.removeEventListener('input', changed);
			document.removeEventListener('visibilitychange', leaving);
			window.removeEventListener('online', retry);
			this.#form = null;
		};
	};

	save = async () => {
		clearTimeout(this.#timer);
		if (!this.#form || this.#changed.length === 0 || this.state === 'saving') return;
		const sent = this.#changed;
		this.#changed = [];
		this.state = 'saving';
		const everything = new FormData(this.#form);
		const body = new FormData();
		for (const name of sent) for (const value of everything.getAll(name)) body.append(name, value);
		const savedAt = await this.#send(body);
		if (savedAt) {
			this.savedAt = savedAt;
			this.state = this.#changed.length > 0 ? 'unsaved' : 'saved';
			if (this.#changed.length > 0) this.#plan(pauseMs);
		} else {
			for (const name of sent) this.#remember(name);
			this.state = 'failed';
			this.#plan(retryMs);
		}
	};

	#remember(...names: string[]) {
		this.#changed = [...this.#changed, ...names.filter((name) => !this.#changed.includes(name))];
	}

	#plan(ms: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), ms);
	}

	async #send(body: FormData): Promise<string | null> {
		try {
			const response = await fetch(this.#action, {
				method: 'POST',
				body,
				keepalive: true,
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
				signal: AbortSignal.timeout(15_000)
			});
			const result = deserialize(await response.text());
			const at: unknown = result.type === 'success' ? result.data?.savedAt : null;
			return typeof at === 'string' ? at : null;
		} catch {
			return null;
		}
	}
}
