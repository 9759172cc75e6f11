/** One way in which pages of a browser agree on the only one that plays. */
export interface Turn {
  /** Whether the turn is now this page's; null where this way does not exist. Never rejects. */
  readonly take: () => Promise<boolean | null>;
  /** Lets another page have it, at once; a `take` under way ends without it. */
  readonly giveBack: () => void;
}
