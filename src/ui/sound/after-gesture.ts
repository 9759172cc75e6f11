/** What counts as a gesture wherever browsers ask for one before they let sound out. */
const GESTURES = ['pointerup', 'keydown'] as const;

/** The parts of a page that gestures are told to. */
export interface GesturePage {
  readonly defaultView: {
    readonly navigator: { readonly userActivation?: { readonly hasBeenActive: boolean } };
  } | null;
  readonly addEventListener: (type: string, listener: () => void, isCaptured: boolean) => void;
  readonly removeEventListener: (type: string, listener: () => void, isCaptured: boolean) => void;
}

/** Runs a task once the learner has touched the page, at once when that was before; returns what calls it off. */
export function afterGesture(page: GesturePage, task: () => void): () => void {
  const callOff = () => {
    for (const type of GESTURES) page.removeEventListener(type, run, true);
  };
  const run = () => {
    callOff();
    task();
  };
  if (page.defaultView?.navigator.userActivation?.hasBeenActive) task();
  else for (const type of GESTURES) page.addEventListener(type, run, true);
  return callOff;
}
