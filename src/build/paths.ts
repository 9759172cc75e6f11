import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const inRoot = (path: string): string => `${ROOT}${path}`;
