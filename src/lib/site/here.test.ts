import { afterEach, expect, it, vi } from 'vitest';
import { pathHere } from './here';

const { resolve } = vi.hoisted(() => ({ resolve: vi.fn() }));
vi.mock('$app/paths', () => ({ resolve }));
afterEach(() => resolve.mockReset());

it.each([
	['in the browser', '/', '/conditions/acne/', '/conditions/acne/'],
	['in the browser, under a base path', '/some/base/', '/some/base/about/', '/about/'],
	['in a built page, whose links are relative', '../../', '/conditions/acne/', '/conditions/acne/'],
	['the same under a base path', '../', '/some/base/about/', '/about/'],
	['on the home page', './', '/', '/'],
	['on the home page under a base path', './', '/some/base/', '/']
])('%s', (_, home, pathname, expected) => {
	resolve.mockReturnValue(home);
	expect(pathHere(new URL(pathname, 'https://example.org'))).toBe(expected);
});
