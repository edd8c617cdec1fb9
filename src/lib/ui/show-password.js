// @ts-check
/** Brings the button beside each password to life: it shows what is typed, and hides it again. */
for (const button of document.querySelectorAll('button[data-shows-password]')) {
	const field = document.getElementById(button.getAttribute('aria-controls') ?? '');
	if (!(button instanceof HTMLButtonElement) || !(field instanceof HTMLInputElement)) continue;
	button.hidden = false;
	button.addEventListener('click', () => {
		const isShown = field.type === 'password';
		field.type = isShown ? 'text' : 'password';
		button.setAttribute('aria-pressed', String(isShown));
	});
}
