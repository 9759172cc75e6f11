import type { Engine } from '../engine/engine.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { UNTRACKED_LAUNCH } from '../tracking/untracked-launch.ts';
import type { Device } from './ports.ts';
import { openSession, type SessionInput } from './session.ts';
import type { Session } from './view.ts';

export interface StartInput extends Pick<SessionInput, 'now' | 'random' | 'later'> {
  readonly engine: Engine;
  /** Null where no LMS is looked for. */
  readonly lms: Tracker | null;
  /** Keeps the attempt where no LMS answers. */
  readonly standalone: Tracker;
  readonly device: Device;
}

/** Takes the lesson's turn on this device, finds whoever records, and opens the session on it. */
export async function startSession({ lms, standalone, device, ...rest }: StartInput): Promise<Session> {
  if (!(await device.takeTurn())) {
    const launch = { ...UNTRACKED_LAUNCH, link: 'second' as const };
    return openSession({ ...rest, launch, tracker: standalone, device, journal: null });
  }
  const launch = (await lms?.open()) ?? UNTRACKED_LAUNCH;
  if (lms === null || launch.link === 'none') {
    return openSession({ ...rest, launch: await standalone.open(), tracker: standalone, device, journal: null });
  }
  const journal = await device.journal(launch.learnerId);
  const session = openSession({ ...rest, launch, tracker: lms, device, journal });
  session.subscribe(() => {
    if (session.view().screen === 'left') device.endTurn();
  });
  return session;
}
