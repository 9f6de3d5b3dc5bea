import { describe, expect, it } from 'vitest';
import { browserFailures, unitFailures } from '../../scripts/lib/failures.mjs';

describe('what failed, of the unit tests', () => {
	const report = {
		testResults: [
			{
				name: '/home/a/site/src/lib/graph/sign.test.ts',
				status: 'failed',
				message: '',
				assertionResults: [
					{ status: 'passed', fullName: 'signs are kept' },
					{
						status: 'failed',
						fullName: 'signs meet',
						failureMessages: [
							'AssertionError: \u001b[31mexpected 1 to be 2\u001b[39m\n\n- Expected\n+ Received\n\n- 2\n+ 1\n1\n2\n3\n    at sign.test.ts:3:1\n    at node_modules'
						]
					}
				]
			},
			{
				name: '/home/a/site/tests/unit/broken.test.ts',
				status: 'failed',
				message: 'Cannot find module',
				assertionResults: []
			},
			{ name: '/home/a/site/good.test.ts', status: 'passed', message: '', assertionResults: [] }
		]
	};

	it('is named by file and test, with what was wrong and no places in the code', () => {
		expect(unitFailures(report, '/home/a/site/')).toEqual([
			{
				file: 'src/lib/graph/sign.test.ts',
				name: 'signs meet',
				message: 'AssertionError: expected 1 to be 2\n- Expected\n+ Received\n- 2\n+ 1\n1'
			},
			{ file: 'tests/unit/broken.test.ts', name: 'the file itself', message: 'Cannot find module' }
		]);
	});
});

describe('what failed, of the tests in a browser', () => {
	const spec = (title: string, status: string, message?: string) => ({
		title,
		file: 'a.spec.ts',
		line: 7,
		tests: [{ projectName: 'phone', status, results: [{ errors: message ? [{ message }] : [] }] }]
	});
	const config = { rootDir: '/home/a/site/tests/e2e' };
	const report = {
		config,
		errors: [],
		suites: [
			{
				title: 'a.spec.ts',
				file: 'a.spec.ts',
				specs: [spec('a page opens', 'expected')],
				suites: [
					{
						title: 'a diagram',
						file: 'a.spec.ts',
						specs: [spec('zooms', 'unexpected', 'one\ntwo\n> 12 | code')]
					}
				]
			}
		]
	};

	it('is named by line, with all that it stands in and where it ran, and told in few lines', () => {
		expect(browserFailures(report, '/home/a/site/')).toEqual([
			{
				file: 'tests/e2e/a.spec.ts:7',
				name: 'a diagram zooms (phone)',
				message: 'one\ntwo'
			}
		]);
	});

	it('is also what kept the tests from starting', () => {
		const errors = [{ message: 'Error: no browser', location: { file: '/home/a/site/play.ts' } }];
		expect(browserFailures({ config, errors, suites: [] }, '/home/a/site/')).toEqual([
			{
				file: 'play.ts',
				name: 'outside of all tests',
				message: 'Error: no browser'
			}
		]);
	});
});
