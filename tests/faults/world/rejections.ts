/** Tells of every promise that is rejected and that nobody looks after. Returns what stops it. */
export function catchRejections(failed: (error: unknown) => void): () => void {
  process.on('unhandledRejection', failed);
  return () => {
    process.off('unhandledRejection', failed);
  };
}
