/** End-to-end tests: the production build, served as a plain static host would, in an installed Chromium. */
import { defineConfig, devices } from '@playwright/test';
import { CHROME_ARGS, findChrome } from './scripts/lib/chrome.mjs';

const port = Number(process.env.E2E_PORT ?? 4199);
const executablePath = findChrome();

/**
 * Every test runs once, on the desktop, but for those tagged `@phone` (phone only) and `@both`.
 * Nothing is retried: a test that fails now and then is a bug in the test or in the site.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// One core shared with another worker, on a slow machine.
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		launchOptions: { args: CHROME_ARGS, ...(executablePath ? { executablePath } : {}) },
		// A film of every test took more of the processor than the pages themselves; what failed is photographed.
		trace: { mode: 'retain-on-failure', screenshots: false },
		screenshot: 'only-on-failure',
		colorScheme: 'light',
		// Most tests are not about motion, and an animated picture takes the processor from all others.
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [
		{
			name: 'desktop',
			grepInvert: /@phone/,
			use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			grep: /@phone|@both/,
			use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } }
		}
	],
	webServer: {
		command: `node scripts/serve.mjs build --port ${port}`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
