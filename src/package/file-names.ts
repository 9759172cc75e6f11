export const MANIFEST_NAME = 'imsmanifest.xml';

/** Control documents of SCORM 1.2, at the root of the zip: ADL's checker and some imports refuse a zip without them. */
export const SCHEMA_NAMES_12 = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
] as const;

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
