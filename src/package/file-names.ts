export const MANIFEST_NAME = 'imsmanifest.xml';

/**
 * ASCII, relative, forward slashes, no part that starts with a dot, and an extension: LMSs choose the MIME type by it,
 * and ADL's checker fails on names outside ASCII.
 */
const PORTABLE = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/;

export const isPortableName = (name: string): boolean => PORTABLE.test(name);

/** `svg` for `media/shared/sign.svg`. */
export const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Where a file of media/ stands in the zip. */
export const mediaPath = (file: string): string => `media/${file}`;
