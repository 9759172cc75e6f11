/** Where a file of media/ lies in a package: relative, so that it works below any path and from a folder. */
export const addressOf = (file: string): string => `media/${file}`;
