/** While one call is under way, further calls get its promise. */
export function onceAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  return () => {
    underWay ??= task().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
