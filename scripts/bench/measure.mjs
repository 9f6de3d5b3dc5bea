/** One visit to one page: how long until its diagram is painted, what blocks, and how fast clicks show. */

/** @typedef {import('./prepare.mjs').Variant} Variant */

const CLICKS = 20;
const SLOWDOWN = 4;
const BITS_PER_SECOND = 10_000_000;
const LATENCY_MS = 40;
/** A new window draws itself and loads its own parts; a page that comes at once would be measured along with them. */
const SETTLE_MS = 1500;
/** How long a finger stays on the button. */
const HELD_MS = 80;
/** No long task for this long means that the page is at rest. */
const QUIET_MS = 1500;
const AT_REST = 'bench: at rest';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Variant} name
 * @param {string} url
 */
export async function measure(browser, name, url) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.waitForTimeout(SETTLE_MS);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: LATENCY_MS,
			downloadThroughput: BITS_PER_SECOND / 8,
			uploadThroughput: BITS_PER_SECOND / 8
		});
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		await page.addInitScript(observe, { name, quiet: QUIET_MS, word: AT_REST });
		// The page says by itself when it is at rest. Asking it would put Playwright's own script into it, and on the
		// slowed processor that alone is a task of 150 ms.
		const rest = page.waitForEvent('console', {
			predicate: (message) => message.text() === AT_REST,
			timeout: 60_000
		});
		await page.goto(url, { waitUntil: 'load' });
		await rest;
		const load = await page.evaluate(() => {
			const { bench } = /** @type {any} */ (window);
			const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			const over = (/** @type {number} */ from) =>
				bench.long
					.map((/** @type {any} */ task) => task.end - Math.max(task.start, from) - 50)
					.filter((/** @type {number} */ ms) => ms > 0)
					.reduce((/** @type {number} */ sum, /** @type {number} */ ms) => sum + ms, 0);
			// When that frame was on the screen. Browsers tell it of frames of 50 ms and more; a shorter one is taken as shown
			// when its own work was done, or when the first paint was shown if that was later.
			const shown = bench.frames.find(
				(/** @type {any} */ frame) =>
					frame.startTime <= bench.asked && bench.asked <= frame.startTime + frame.duration
			)?.presentationTime;
			return {
				painted: shown || Math.max(bench.done, first),
				blocking: over(first),
				all: over(0)
			};
		});
		return { ...load, ...(await measureClicks(page, name)) };
	} finally {
		await context.close();
	}
}

/**
 * Runs in the page before anything else.
 *
 * @param {{ name: Variant, quiet: number, word: string }} what
 */
function observe({ name, quiet, word }) {
	/** @type {any} */
	const bench = { long: [], frames: [], lastLong: 0, clicks: [], asked: 0, done: undefined };
	Object.assign(window, { bench });
	const shows = (/** @type {string} */ selector) =>
		[...document.querySelectorAll(selector)].some((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
		});
	/** Something comes after it, or nothing more will come. */
	const isClosed = (/** @type {Element} */ element) => {
		for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement)
			if (at.nextElementSibling) return true;
		return document.readyState !== 'loading';
	};
	const isReady = () => {
		if (name === 'cytoscape') return /** @type {any} */ (window).drawn === true;
		if (name === 'xyflow') return shows('.svelte-flow__node') && shows('.svelte-flow__edge path');
		// All of it: a page that is still coming in may show the beginning of a picture.
		const shown = [...document.querySelectorAll('svg.scene')].filter(
			(svg) => svg.getBoundingClientRect().height > 0
		);
		return shown.length > 0 && shown.every(isClosed);
	};

	/** From an animation frame: calls back when that frame is done. */
	const whenDone = (/** @type {(now: number) => void} */ done) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => done(performance.now());
		channel.port2.postMessage(undefined);
	};
	const look = () => {
		if (!isReady()) return requestAnimationFrame(look);
		bench.asked = performance.now();
		whenDone((now) => (bench.done = now));
	};
	requestAnimationFrame(look);
	const rest = setInterval(() => {
		if (bench.done === undefined) return;
		if (performance.now() - Math.max(bench.lastLong, bench.done) < quiet) return;
		clearInterval(rest);
		console.info(word);
	}, 100);

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			bench.long.push({ start: startTime, end: startTime + duration });
			bench.lastLong = startTime + duration;
		}
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => void bench.frames.push(...list.getEntries())).observe({
		type: 'long-animation-frame',
		buffered: true
	});

	// On the window and in the capture phase: before any handler of the page.
	const toFrame = (
		/** @type {'pointerdown' | 'click'} */ type,
		/** @type {(ms: number) => void} */ done
	) =>
		addEventListener(
			type,
			({ timeStamp }) => requestAnimationFrame(() => whenDone((now) => done(now - timeStamp))),
			{ capture: true }
		);
	let down = 0;
	toFrame('pointerdown', (ms) => (down = ms));
	toFrame('click', (ms) => bench.clicks.push(Math.max(down, ms)));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Variant} name
 */
async function measureClicks(page, name) {
	/** @type {number[]} */
	const focus = [];
	for (let i = 0; i < CLICKS; i++) {
		const target = await nodeAt(page, name, i);
		await page.mouse.move(target.x, target.y);
		// A hand rests a moment before it presses; our pages are fetched in that moment, as in life.
		await page.waitForTimeout(150);
		const before = page.url();
		const started = Date.now();
		await page.mouse.click(target.x, target.y, { delay: HELD_MS });
		if (name === 'ours') {
			await page.waitForURL((to) => to.href !== before, { timeout: 20_000 });
			focus.push(Date.now() - started);
		}
		await page.waitForFunction(
			(count) => /** @type {any} */ (window).bench.clicks.length >= count,
			i + 1,
			{ polling: 50 }
		);
		await page.waitForTimeout(name === 'ours' ? 1000 : 300);
	}
	/** @type {number[]} */
	const clicks = await page.evaluate(() => /** @type {any} */ (window).bench.clicks);
	return { click: percentile75(clicks), focus: percentile75(focus) };
}

/** @param {number[]} values */
function percentile75(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? NaN;
}

/**
 * Where to press for the i-th click: a node in view, and with ours not the one in focus.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Variant} name
 * @param {number} i
 * @returns {Promise<{ x: number, y: number }>}
 */
function nodeAt(page, name, i) {
	return page.evaluate(
		({ name, i }) => {
			if (name === 'cytoscape') {
				const { cy } = /** @type {any} */ (window);
				const nodes = cy.nodes();
				const { x, y } = nodes[(i * 7) % nodes.length].renderedPosition();
				const box = cy.container().getBoundingClientRect();
				return { x: box.left + x, y: box.top + y };
			}
			const selector = name === 'xyflow' ? '.svelte-flow__node' : 'svg.scene a.node[data-node]';
			const here = location.pathname;
			const places = [...document.querySelectorAll(selector)].flatMap((element) => {
				const href = element.getAttribute('href');
				if (name === 'ours' && href && new URL(href, location.href).pathname === here) return [];
				if (name === 'ours' && !element.getAttribute('data-node')) return [];
				const { left, top, width, height } = element.getBoundingClientRect();
				const [x, y] = [left + width / 2, top + height / 2];
				// In view, and not under something else.
				const hit = document.elementFromPoint(x, y);
				return hit && element.contains(hit) ? [{ x, y }] : [];
			});
			const place = places[(i * 7) % places.length];
			if (!place) throw new Error(`no node to click on ${location.href}`);
			return place;
		},
		{ name, i }
	);
}
