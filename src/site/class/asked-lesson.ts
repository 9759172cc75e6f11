/** The lesson that an address asks for, by `?lecon=` or, where a folder takes no question, by `#lecon=`. Null without one. */
export function askedLesson({ search, hash }: Pick<Location, 'search' | 'hash'>): string | null {
  const asked = new URLSearchParams(search).get('lecon') ?? new URLSearchParams(hash.slice(1)).get('lecon');
  return asked === '' ? null : asked;
}
