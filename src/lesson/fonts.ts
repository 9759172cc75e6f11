/** Files of media/ that every package holds, for learners who ask for letters that cannot be taken for one another. */
export const FONTS: readonly string[] = ['fonts/atkinson-400.woff2', 'fonts/atkinson-700.woff2'];
