/** Quizzes: every kind of question, by mouse, by keyboard alone and by touch; kept on the device; readable without JavaScript. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, scrollsSideways, test } from './support';

const QUIZ = '/lessons/four-roads/quiz/';
/** This lesson asks all seven kinds; a run asks them in an order of chance. */
const QUESTIONS = 10;
const KINDS = ['bar', 'click', 'match', 'multiple', 'numeric', 'order', 'single'];

type How = 'mouse' | 'keyboard' | 'touch';

const hit = (target: Locator, how: How) => (how === 'touch' ? target.tap() : target.click());

const main = (page: Page) => page.locator('#main, main').first();
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

/** Presses a button, or walks to it with Tab and presses Enter. */
async function press(page: Page, name: string, how: How) {
	const target = button(page, name);
	if (how !== 'keyboard') return hit(target, how);
	await tabTo(page, name, () => target.evaluate((e) => e === document.activeElement));
	await page.keyboard.press('Enter');
}

async function tabTo(page: Page, what: string, there: () => Promise<boolean>) {
	for (let i = 0; i < 60; i++) {
		if (await there()) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${what}`);
}

const focusIs = (page: Page, selector: string) => () =>
	page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);

/** Answers the question that is on, whatever its kind. Says which it was. */
async function answer(page: Page, how: How): Promise<string> {
	const form = main(page).locator('form');
	const has = async (selector: string) => (await form.locator(selector).count()) > 0;
	if (await has('.steps input[type=radio]')) {
		if (how !== 'keyboard') await hit(form.locator('.steps label').nth(1), how);
		else {
			await tabTo(page, 'the bar', focusIs(page, '.steps input'));
			await page.keyboard.press('ArrowRight');
		}
		await expect(form.locator('.steps input').nth(1)).toBeChecked();
		return 'bar';
	}
	if (await has('.picture')) {
		if (how !== 'keyboard') await hit(form.locator('.picture a[data-node]').first(), how);
		else {
			await tabTo(page, 'the picture', focusIs(page, '.picture a[data-node]'));
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
		}
		await expect(form.getByText(/^You chose: /)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(QUIZ));
		return 'click';
	}
	if (await has('[data-entry]')) {
		const first = form.locator('[data-entry]').first();
		const id = await first.getAttribute('data-entry');
		if (how !== 'keyboard') await hit(first.locator('button.down'), how);
		else {
			await tabTo(page, 'an entry', focusIs(page, '[data-entry] button.down'));
			await page.keyboard.press('ArrowDown');
		}
		await expect(form.locator('[data-entry]').nth(1)).toHaveAttribute('data-entry', id!);
		return 'order';
	}
	if (await has('select')) {
		const selects = form.locator('select');
		for (let i = 0; i < (await selects.count()); i++) {
			if (how !== 'keyboard') await selects.nth(i).selectOption({ index: 1 });
			else {
				await tabTo(page, 'a list', () =>
					selects.nth(i).evaluate((e) => e === document.activeElement)
				);
				await page.keyboard.press('ArrowDown');
			}
			await expect(selects.nth(i)).not.toHaveValue('');
		}
		return 'match';
	}
	if (await has('input[inputmode=decimal]')) {
		if (how !== 'keyboard') await form.locator('input').fill('12');
		else {
			await tabTo(page, 'the box', focusIs(page, 'input[inputmode=decimal]'));
			await page.keyboard.type('12');
		}
		return 'numeric';
	}
	const many = await has('input[type=checkbox]');
	if (how !== 'keyboard') await hit(form.locator('li label').first(), how);
	else {
		await tabTo(page, 'an option', focusIs(page, 'form li input'));
		await page.keyboard.press('Space');
	}
	await expect(form.locator('li input:checked')).toHaveCount(1);
	return many ? 'multiple' : 'single';
}

for (const how of ['mouse', 'keyboard'] as const) {
	test(`a whole quiz by ${how}: seven kinds of question, feedback with sources, score, another go`, async ({
		page
	}) => {
		await open(page, QUIZ);
		await press(page, 'Start', how);
		const kinds = new Set<string>();
		for (let i = 1; i <= QUESTIONS; i++) {
			await expect(main(page).getByText(`Question ${i} of ${QUESTIONS}`)).toBeVisible();
			kinds.add(await answer(page, how));
			await press(page, 'Check', how);
			const feedback = main(page).getByRole('status').locator('.feedback');
			await expect(feedback).toContainText(/Right\.|Partly right\.|Not right\./);
			await expect(feedback.locator('a').first()).toBeVisible();
			await press(page, i < QUESTIONS ? 'Next' : 'See the result', how);
		}
		expect([...kinds].sort()).toEqual(KINDS);
		await expect(
			main(page).getByRole('heading', { name: new RegExp(`^\\d+ of ${QUESTIONS} right$`) })
		).toBeFocused();
		await press(page, 'Try the missed ones again', how);
		await expect(main(page).getByText(/Question 1 of \d+/)).toBeVisible();
	});
}

test('by touch on a narrow phone: every kind of question fits and can be answered; the quiz is kept @phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, QUIZ);
	await press(page, 'Start', 'touch');
	const kinds = new Set<string>();
	for (let i = 1; i < QUESTIONS; i++) {
		kinds.add(await answer(page, 'touch'));
		expect(await scrollsSideways(page)).toBe(false);
		await press(page, 'Check', 'touch');
		await expect(main(page).getByRole('status').locator('.feedback')).toBeVisible();
		await press(page, 'Next', 'touch');
	}
	await page.reload();
	await expect(
		main(page).getByText(`You left this quiz at question ${QUESTIONS} of ${QUESTIONS}.`)
	).toBeVisible();
	await button(page, 'Go on').click();
	await expect(main(page).getByText(`Question ${QUESTIONS} of ${QUESTIONS}`)).toBeVisible();
	kinds.add(await answer(page, 'touch'));
	expect([...kinds].sort()).toEqual(KINDS);
});

test('without JavaScript all questions can be read, with the answers folded away', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL(QUIZ, baseURL).href);
	await expect(page.locator('.questions > li')).toHaveCount(QUESTIONS);
	await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
	const first = page.locator('.questions details').first();
	await first.locator('summary').click();
	await expect(first.locator('a').first()).toBeVisible();
	await context.close();
});
