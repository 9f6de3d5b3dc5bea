// Matchers such as `toBeInTheDocument`, for the component tests that ask for jsdom in their first line.
import '@testing-library/jest-dom/vitest';
