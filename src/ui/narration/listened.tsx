import type { ComponentChildren } from 'preact';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useNarration } from './narration.tsx';
import './listened.css';

const RATES = [0.8, 1, 1.2] as const;

const ICONS = {
  listen: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pause: 'M8 5.5v13M16 5.5v13',
  resume: 'M8 5.5v13l10-6.5z',
  again: 'M6 12a6.5 6.5 0 1 0 2.2-4.9M8.5 3.5v4h4',
  stop: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

interface ToolProps {
  /** Shown in the place of an icon. */
  readonly short?: string;
  readonly icon?: keyof typeof ICONS;
  /** Said by a screen reader. */
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ short, icon, name, isPressed, onClick }: ToolProps) {
  return (
    <button type="button" class="listen" title={name} aria-label={name} aria-pressed={isPressed} onClick={onClick}>
      {icon ? (
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={ICONS[icon]} />
        </svg>
      ) : (
        short
      )}
    </button>
  );
}

/** Speed, automatic listening… which appear once the learner listens: before, one button is enough. */
function Tools({ narration }: { readonly narration: NonNullable<ReturnType<typeof useNarration>> }) {
  const words = usePlayer().strings.narration;
  const { preferences, prefer } = usePreferences();
  const { rate, narration: isAutomatic } = preferences;
  const shown = String(rate).replace('.', ',');
  return (
    <div class="listen-tools">
      <Tool icon="again" name={words.again} onClick={narration.again} />
      <Tool
        short={`×${shown}`}
        name={fill(words.rate, { n: shown })}
        onClick={() => prefer({ rate: RATES.find((other) => other > rate) ?? 0.8 })}
      />
      <Tool
        short={words.auto}
        name={words.automatic}
        isPressed={isAutomatic}
        onClick={() => prefer({ narration: !isAutomatic })}
      />
      <Tool icon="stop" name={words.stop} onClick={narration.stop} />
    </div>
  );
}

interface ListenedProps {
  readonly children: ComponentChildren;
  /** The button's place is taken, and it comes in a later frame. */
  readonly isBlank?: boolean;
}

/** Words with the button that has the whole screen read, beside their first line. Nothing is added where nothing can be heard. */
export function Listened({ children, isBlank }: ListenedProps) {
  const words = usePlayer().strings.narration;
  const narration = useNarration();
  if (!narration?.canHear) return <>{children}</>;
  const { status, listen } = narration;
  const action = status === 'playing' ? 'pause' : status === 'paused' ? 'resume' : 'listen';
  return (
    <div class="listened">
      {children}
      {isBlank ? <span class="listen" /> : <Tool icon={action} name={words[action]} onClick={listen} />}
      {status !== 'off' && !isBlank && <Tools narration={narration} />}
    </div>
  );
}
