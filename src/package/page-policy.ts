/**
 * What a package's page may load and run: its own files and the one style that stands in it, by the SHA-256 of that
 * style in base64. `connect-src` lets the page ask whether the network is there, and an API beside it send.
 */
export const pagePolicy = (styleHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "img-src 'self' data:",
    "media-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
