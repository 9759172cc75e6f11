import { type Nickname, nameOf, nicknameFrom } from './nickname.ts';
import { formatPage, type NotebookPage, parsePage } from './page.ts';
import type { Shelf } from './shelf.ts';

/** A page's name is this, its learner's and its lesson's. */
const PAGES = 'reflexes:notebook:';
/** Who plays now, since when: milliseconds, a space, a nickname. */
const LEARNER = 'reflexes:learner';
/** Stands on the lasting shelf while nothing else of the learners may. */
const SHARED = 'reflexes:shared-device';

const HOUR_MS = 60 * 60 * 1_000;

/** Without use for longer, a notebook is erased. */
export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 24 * HOUR_MS;

/** The same on a shared device: a tablet that was put down open must not show the next class who held it. */
const KEPT_WHEN_SHARED_MS = HOUR_MS;

export interface Notebook {
  readonly nickname: Nickname;
  readonly pages: readonly NotebookPage[];
}

export interface NotebooksInput {
  /** Outlives the browser's windows. */
  readonly lasting: Shelf;
  /** Goes with its window. */
  readonly passing: Shelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a device remembers of those who play on the site, each by a nickname or none. Nothing of it is ever sent. */
export interface Notebooks {
  /** Where whatever belongs to a learner is to be kept. */
  readonly shelf: () => Shelf;
  readonly learner: () => Nickname;
  /** From now on this learner plays; a nickname that says nothing means none. */
  readonly become: (typed: string) => void;
  /** Of the learner who plays now. */
  readonly page: (lesson: string) => NotebookPage | null;
  /** Whether the page can be read again. */
  readonly keep: (page: NotebookPage) => boolean;
  readonly notebook: (nickname: Nickname) => Notebook;
  /** Every notebook that has pages, the one last used first. */
  readonly all: () => readonly Notebook[];
  /** Erases a learner's notebook; what it returns puts it back. */
  readonly erase: (nickname: Nickname) => () => void;
  readonly isShared: () => boolean;
  /**
   * Turns the device into one on which nothing stays, or back. The present learner's notebook goes along; those of the
   * others are erased when nothing is to stay. Whether the device remembers the choice.
   */
  readonly share: (isShared: boolean) => boolean;
}

const lastUse = ({ pages }: Notebook): number => Math.max(0, ...pages.map(({ at }) => at));

/** Opens what the device remembers, once what was not used for too long is erased. */
export function openNotebooks({ lasting, passing, now }: NotebooksInput): Notebooks {
  const isShared = () => lasting.read(SHARED) !== null;
  const shelf = () => (isShared() ? passing : lasting);
  const prefixOf = (nickname: Nickname) => `${PAGES}${nameOf(nickname)}:`;
  const learnerOn = (from: Shelf) => {
    const [, since = '0', nickname = ''] = /^(\d{1,15}) (.*)$/su.exec(from.read(LEARNER) ?? '') ?? [];
    return { since: Number(since), nickname: nicknameFrom(nickname) };
  };
  const learner = () => learnerOn(shelf()).nickname;
  const setLearner = (on: Shelf, nickname: Nickname) => {
    if (nickname === '') on.erase(LEARNER);
    else on.write(LEARNER, `${now()} ${nickname}`);
  };

  const read = (from: Shelf, name: string): NotebookPage | null => {
    const text = from.read(name);
    const page = parsePage(text);
    // It would be refused again each time.
    if (text !== null && page === null) from.erase(name);
    return page;
  };

  const pagesUnder = (from: Shelf, prefix: string): readonly NotebookPage[] =>
    from.namesUnder(prefix).flatMap((name) => read(from, name) ?? []);

  const notebooksOn = (from: Shelf): readonly Notebook[] => {
    const pages = new Map<string, NotebookPage[]>();
    for (const page of pagesUnder(from, PAGES)) {
      const name = nameOf(page.nickname);
      pages.set(name, [...(pages.get(name) ?? []), page]);
    }
    return [...pages.values()]
      .map((own) => ({ nickname: own[0]?.nickname ?? '', pages: own }))
      .sort((one, other) => lastUse(other) - lastUse(one));
  };

  const tearOut = (from: Shelf, nickname: Nickname) => {
    for (const name of from.namesUnder(prefixOf(nickname))) from.erase(name);
  };

  const write = (to: Shelf, page: NotebookPage): boolean =>
    to.write(prefixOf(page.nickname) + page.lesson, formatPage(page));

  // Dated in the future it stays: a tablet whose clock starts again in 1970 must not lose today's.
  const sweep = (from: Shelf, keptMs: number) => {
    for (const notebook of notebooksOn(from)) {
      if (now() - lastUse(notebook) > keptMs) tearOut(from, notebook.nickname);
    }
    const { since, nickname } = learnerOn(from);
    const hasPages = from.namesUnder(prefixOf(nickname)).length > 0;
    if (!hasPages && now() - since > keptMs) from.erase(LEARNER);
  };
  sweep(lasting, KEPT_MS);
  if (isShared()) sweep(passing, KEPT_WHEN_SHARED_MS);

  return {
    shelf,
    learner,
    become: (typed) => {
      const nickname = nicknameFrom(typed);
      // As it was first written.
      const known = notebooksOn(shelf()).find((one) => nameOf(one.nickname) === nameOf(nickname));
      setLearner(shelf(), known?.nickname ?? nickname);
    },
    page: (lesson) => read(shelf(), prefixOf(learner()) + lesson),
    keep: (page) => write(shelf(), page),
    notebook: (nickname) => ({ nickname, pages: pagesUnder(shelf(), prefixOf(nickname)) }),
    all: () => notebooksOn(shelf()),
    erase: (nickname) => {
      const from = shelf();
      const pages = pagesUnder(from, prefixOf(nickname));
      const wasLearner = nameOf(learner()) === nameOf(nickname);
      tearOut(from, nickname);
      if (wasLearner) from.erase(LEARNER);
      return () => {
        for (const page of pages) write(from, page);
        if (wasLearner) setLearner(from, nickname);
      };
    },
    isShared,
    share: (isToBeShared) => {
      if (isToBeShared === isShared()) return true;
      const from = shelf();
      const to = isToBeShared ? passing : lasting;
      const present = learner();
      const pages = pagesUnder(from, isToBeShared ? prefixOf(present) : PAGES);
      if (isToBeShared) {
        if (!lasting.write(SHARED, '1')) return false;
      } else lasting.erase(SHARED);
      for (const page of pages) write(to, page);
      setLearner(to, present);
      for (const name of from.namesUnder(PAGES)) from.erase(name);
      from.erase(LEARNER);
      return true;
    },
  };
}
