/** Runs a task after some milliseconds: `setTimeout`, or a test's own clock. */
export type Later = (task: () => void, milliseconds: number) => unknown;
