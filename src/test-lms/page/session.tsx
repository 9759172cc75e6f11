import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedPackage } from '../offer.ts';
import type { CallRecord, CommitMessage, Faults } from '../relay-messages.ts';
import type { CmiData } from '../scorm/cmi-data.ts';
import { FRAME_SIZES, type FrameSize, FrameSizes } from './frame-sizes.tsx';
import { leaveRelay, openRelay, type Relay } from './open-relay.ts';
import { ScrollRegion } from './scroll-region.tsx';
import type { OpenLaunch } from './stored-data.ts';

export interface RunningSession {
  readonly launch: OpenLaunch;
  readonly seed: CmiData;
  readonly offered: ListedPackage;
  readonly contentUrl: string;
}

interface SessionProps {
  readonly session: RunningSession;
  readonly faults: Faults;
  readonly onFaultSpent: () => void;
  readonly onCall: (call: CallRecord) => void;
  readonly onCommit: (message: CommitMessage) => void;
  readonly onError: (text: string) => void;
  readonly onLeft: () => void;
}

const MODES = { normal: 'Normal', review: 'Révision', browse: 'Aperçu' } as const;

/** Enough for any lesson; not the top window, which stays the LMS's. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

/** The lesson in its frame, at the size a real LMS gives it. */
export function Session({ session, faults, onFaultSpent, onCall, onCommit, onError, onLeft }: SessionProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const relay = useRef<Relay | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [size, setSize] = useState<FrameSize>(FRAME_SIZES[1]);
  const { launch, seed, offered, contentUrl } = session;

  const leave = async (): Promise<void> => {
    if (frame.current) await leaveRelay(frame.current);
    onLeft();
  };

  // One relay per launch: the key of this component is the launch.
  useEffect(() => {
    if (!frame.current) return;
    heading.current?.focus();
    const { token } = launch;
    const { standard, launchPath, title } = offered;
    const seeded = { contentUrl, token, cmi: seed, standard, launchPath, title, faults };
    relay.current = openRelay(frame.current, seeded, (message) => {
      if (message.kind === 'call') onCall(message.call);
      else if (message.kind === 'commit') onCommit(message);
      else if (message.kind === 'fault-spent') onFaultSpent();
      else if (message.kind === 'exit') void leave();
      else onError(message.text);
    });
    return relay.current.close;
  }, []);

  useEffect(() => relay.current?.play(faults), [faults]);

  return (
    <section class="session" aria-labelledby="session-title">
      <div class="toolbar">
        <h2 id="session-title" tabIndex={-1} ref={heading}>
          {offered.title}
        </h2>
        <p class="meta">
          {launch.terms.studentName} · tentative {launch.attempt.number} · {MODES[launch.terms.mode]} ·{' '}
          {launch.terms.credit === 'credit' ? 'avec crédit' : 'sans crédit'}
        </p>
        <FrameSizes selected={size} onSelect={setSize} />
        <button type="button" class="primary" data-testid="leave" onClick={leave}>
          Quitter
        </button>
      </div>
      <ScrollRegion class="frame-room" label="Cadre de la leçon">
        <iframe
          ref={frame}
          data-testid="relay-frame"
          title={`Leçon : ${offered.title}`}
          class={size.height === null ? 'full' : undefined}
          width={size.width ?? undefined}
          height={size.height ?? undefined}
          sandbox={SANDBOX}
          allow="autoplay; fullscreen"
        />
      </ScrollRegion>
    </section>
  );
}
