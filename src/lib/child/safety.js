/*
 * What a child can rely on before any other script has come, and on pages that have no other: leaving at once by the
 * link or by pressing Shift three times, help over the page, and a cleared screen after ten idle minutes. It is sent
 * as it stands here. `ChildShell` says where to go and what to show.
 */
(() => {
	const THREE_PRESSES = 2500;
	const IDLE = 600_000;
	const GRACE = 60_000;
	const LONGEST_END = 5000;

	const leaveLink = () => /** @type {HTMLAnchorElement | null} */ (document.querySelector('a[data-leave]'));
	const dialog = (/** @type {'help' | 'idle'} */ name) =>
		/** @type {HTMLDialogElement | null} */ (document.querySelector(`dialog[data-${name}]`));

	/**
	 * @template {keyof WindowEventMap} Kind
	 * @param {Kind[]} kinds
	 * @param {(event: WindowEventMap[Kind]) => void} act
	 */
	const on = (kinds, act) => {
		for (const kind of kinds) addEventListener(kind, act, true);
	};

	/** What this tab knows of the child. */
	function forget() {
		dispatchEvent(new Event('heard:leave'));
		try {
			sessionStorage.clear();
		} catch {
			// This browser keeps no storage.
		}
	}

	/** Empties the page before anything is asked of the line; then the draft ends, and another page replaces this one. */
	function end(/** @type {string | undefined} */ to) {
		const link = leaveLink();
		if (!link || !to) return;
		const { href } = link;
		const next = new URL(to, location.href).href;
		document.head.replaceChildren();
		document.body.replaceChildren();
		stop();
		forget();
		history.replaceState(null, '', next);
		const blank = () => location.replace('about:blank');
		setTimeout(blank, LONGEST_END);
		fetch(href, { method: 'POST', keepalive: true }).then(() => location.replace(next), blank);
	}

	const leave = () => end(leaveLink()?.dataset.leave);

	/** When Shift was pressed alone. @type {number[]} */
	let presses = [];
	let isAlone = false;
	on(['keydown'], (event) => {
		if (event.key !== 'Shift') presses = [];
		isAlone = event.key === 'Shift' && !(event.ctrlKey || event.altKey || event.metaKey);
	});
	on(['pointerdown'], () => {
		presses = [];
		isAlone = false;
	});
	on(['keyup'], (event) => {
		if (event.key !== 'Shift' || !isAlone) return;
		isAlone = false;
		presses = [...presses.slice(-2), event.timeStamp];
		if (presses.length === 3 && event.timeStamp - /** @type {number} */ (presses[0]) <= THREE_PRESSES)
			leave();
	});

	on(['click'], (event) => {
		if (!(event.target instanceof Element)) return;
		/** @type {HTMLAnchorElement | null} */
		const link = event.target.closest('a[data-leave], a[data-help]');
		if (!link) return;
		const card = dialog('help');
		if (link.dataset.leave) leave();
		else if (card?.showModal && !event.ctrlKey && !event.metaKey && !event.shiftKey) card.showModal();
		else return;
		event.preventDefault();
		event.stopImmediatePropagation();
	});

	on(['click'], ({ target }) => {
		if (target instanceof Element && target.closest('[data-print]')) print();
	});

	// A form after which the child is no longer here.
	on(['submit'], ({ target }) => {
		if (target instanceof Element && target.hasAttribute('data-forget')) forget();
	});

	let touched = performance.now();
	on(['keydown', 'pointerdown', 'wheel', 'input', 'click'], () => {
		touched = performance.now();
		const warning = dialog('idle');
		if (!warning?.open) return;
		warning.close();
		dispatchEvent(new Event('heard:stay'));
	});
	setInterval(() => {
		const warning = dialog('idle');
		const idle = performance.now() - touched;
		if (!warning) touched = performance.now();
		else if (idle >= IDLE + GRACE) end(warning.dataset.idle);
		else if (idle >= IDLE && !warning.open) warning.showModal();
	}, 5000);

	// What would not be true without scripts is told with them only.
	const tell = () => {
		for (const told of document.querySelectorAll('[data-with-scripts]')) told.removeAttribute('hidden');
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
	else tell();

	// A page that the browser kept is hidden, and asked for anew when it comes back.
	on(['pagehide'], () => {
		document.documentElement.hidden = true;
	});
	on(['pageshow'], (event) => {
		if (event.persisted) location.reload();
	});
})();
