/** What is shown follows what happens meanwhile: another page, a turned tablet, a slow network, a pause while typing. */
import { expect, open, test } from './support';

test('a page reached from another is cited with its own address', async ({ page }) => {
	await open(page, '/conditions/acne/');
	await page.locator('#panel').getByRole('link', { name: 'Insulin', exact: true }).first().click();
	await expect(page.locator('h1')).toHaveText('Insulin');
	await page.getByText('Cite this', { exact: true }).click();
	const cite = page.locator('details.cite');
	await expect(cite).toContainText('/mediators/insulin/');
	await expect(cite).not.toContainText('/conditions/acne');
});

test('a pause after a word loses no space in the search for studies', async ({ page }) => {
	await open(page, '/evidence/');
	const field = page.getByRole('searchbox', { name: 'Title, author or journal' });
	await field.pressSequentially('skin ');
	await expect(page).toHaveURL(/q=skin$/);
	await page.waitForTimeout(300);
	await field.pressSequentially('barrier');
	await expect(field).toHaveValue('skin barrier');
	await expect(page).toHaveURL(/q=skin\+barrier$/);
	await page.goBack();
	await expect(page).not.toHaveURL(/evidence.*q=skin\+barrier$/);
});

test('what is typed while the search is still coming stays', async ({ page }) => {
	let arrive = () => {};
	const gate = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/data/search.json', async (route) => {
		await gate;
		await route.continue();
	});
	await open(page, '/about/');
	await page.keyboard.press('/');
	const field = page.getByRole('combobox', { name: /search/i });
	await expect(field).toBeFocused();
	await page.keyboard.type('psor');
	arrive();
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.type('iasis');
	await expect(field).toHaveValue('psoriasis');
});

test('where the search cannot be fetched, its button still leads on', async ({
	page,
	complaints
}) => {
	complaints.allow(/ERR_FAILED/);
	// The page that is led to has no scripts either, and may say so before the test ends.
	complaints.allow(/Failed to fetch dynamically imported module/);
	await open(page, '/about/');
	await page.route('**/_app/**', (route) => route.abort());
	await page
		.getByRole('banner')
		.getByRole('button', { name: /search/i })
		.click();
	await expect(page).toHaveURL(/\/glossary\/$/);
	await expect(page.locator('h1')).toBeVisible();
});

test('where a dialog cannot be fetched, its button says so', async ({ page, complaints }) => {
	complaints.allow(/ERR_FAILED/);
	await open(page, '/');
	await page.route('**/_app/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Download' }).click();
	await expect(page.getByText('Check the connection, then press again.')).toBeVisible();
});

test('a picture that is enlarged starts anew when the tablet is turned', async ({ page }) => {
	await open(page, '/');
	const viewport = page.locator('svg.scene:visible .viewport');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(viewport).toHaveAttribute('transform', /scale/);
	await page.setViewportSize({ width: 800, height: 1100 });
	await expect(page.locator('svg.scene.portrait')).toBeVisible();
	await expect(viewport).not.toHaveAttribute('transform');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(viewport).toHaveAttribute('transform', /scale\(1\.4\)/);
});

test('both controls of the theme show one choice', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/about/');
	await page.locator('header summary').click();
	await page.locator('header .sheet').getByRole('radio', { name: 'Dark' }).check();
	await page.setViewportSize({ width: 1000, height: 740 });
	await expect(
		page.locator('header .tools > .theme').getByRole('radio', { name: 'Dark' })
	).toBeChecked();
});

test('the way back from the second step of a lesson is its first', async ({ page }) => {
	await open(page, '/lessons/two-organs/');
	await page.locator('.player[data-ready]').waitFor();
	const heading = page.locator('.step.on h2, .step.on h3').first();
	const first = (await heading.textContent())!;
	await page.getByRole('button', { name: 'Next' }).first().click();
	await expect(page).toHaveURL(/#step-2$/);
	await expect(heading).not.toHaveText(first);
	await page.goBack();
	await expect(page).not.toHaveURL(/#/);
	await expect(heading).toHaveText(first);
});

test('a cell of the microbes that was opened and closed leaves no step behind', async ({
	page
}) => {
	await open(page, '/about/');
	await page
		.getByRole('navigation', { name: 'Sections' })
		.getByRole('link', { name: 'Microbes', exact: true })
		.click();
	await expect(page.locator('h1')).toHaveText('Which microbes differ?');
	await page.locator('table button').first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/\/microbes\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('selecting text out of a dialog does not close it', async ({ page }) => {
	await open(page, '/about/');
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	const box = (await dialog.boundingBox())!;
	await page.mouse.move(box.x + 80, box.y + 40);
	await page.mouse.down();
	await page.mouse.move(box.x - 40, box.y + 40, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
	await page.mouse.click(box.x - 40, box.y + 40);
	await expect(dialog).toBeHidden();
});

test('a pointer that rests where a new picture comes points at nothing in it', async ({ page }) => {
	await open(page, '/');
	const scene = page.locator('svg.scene:visible');
	const node = scene.locator('a[data-node="scfas-and-metabolites"]');
	await node.hover();
	await expect(scene).toHaveClass(/previewing/);
	await page.mouse.down();
	await page.mouse.up();
	await expect(page.locator('h1')).toHaveText('SCFAs & metabolites');
	await page.waitForTimeout(1000);
	await expect(scene).not.toHaveClass(/previewing/);
	await scene.locator('a[data-node="butyrate"]').hover();
	await expect(scene).toHaveClass(/previewing/);
});

test('the search for statements stays where it is while they become fewer', async ({ page }) => {
	await open(page, '/checks/');
	const field = page.getByRole('searchbox');
	const top = async () => (await field.boundingBox())!.y;
	const before = await top();
	await field.fill('nothing has this');
	await expect(page.locator('.status')).toContainText('0 of');
	expect(await top()).toBe(before);
});

test('how the evidence bar counts opens and closes in one place', async ({ page }) => {
	await open(page, '/');
	const summary = page.getByText('How this is counted');
	const box = await summary.boundingBox();
	await summary.click();
	await expect(page.getByText('Each link carries claims')).toBeVisible();
	expect(await summary.boundingBox()).toEqual(box);
	await summary.click();
	await expect(page.getByText('Each link carries claims')).toBeHidden();
});
