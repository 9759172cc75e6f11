import { ProgressStrip } from '../../ui/chrome/progress-strip.tsx';
import { usePlayer } from '../../ui/player-context.ts';
import { ReadingButton } from '../../ui/reading/reading-button.tsx';
import { SoundButton } from '../../ui/sound/sound-button.tsx';
import { Prose } from '../../ui/text/prose.tsx';
import { useClass } from './class-context.ts';
import { toggleFullScreen } from './full-screen.ts';
import { words } from './words.ts';
import '../../ui/chrome/header.css';
import './class-header.css';

interface ClassHeaderProps {
  readonly isCounting: boolean;
  readonly count: () => void;
  readonly choose: () => void;
  readonly help: () => void;
}

const ICONS = {
  decisions: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5',
  count: 'M6 20V10M12 20V4M18 20v-7',
  fullScreen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.2',
} as const;

/** Where the class is, and what a teacher sets; the way out leaves nothing behind. */
export function ClassHeader({ isCounting, count, choose, help }: ClassHeaderProps) {
  const { lesson } = usePlayer();
  const session = useClass();
  const forget = () => {
    session.restart();
    session.follow(null);
  };
  const tool = (icon: keyof typeof ICONS, name: string, use: () => void, isPressed?: boolean) => (
    <button
      type="button"
      class="header-button class-tool"
      title={name}
      aria-label={name}
      aria-pressed={isPressed}
      onClick={use}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
  return (
    <header class="header">
      <div class="header-where">
        <p class="header-title">
          <Prose as="span" text={lesson.title} /> <small>{words.nobody}</small>
        </p>
        {session.run().length > 0 && <ProgressStrip />}
      </div>
      <div class="header-buttons">
        {tool('decisions', words.decisionsTitle, choose)}
        {tool('count', words.count, count, isCounting)}
        <SoundButton />
        <ReadingButton />
        {tool('fullScreen', words.fullScreen, toggleFullScreen)}
        {tool('help', words.help, help)}
        <a class="header-button class-leave" href="classe.html" onClick={forget}>
          {words.leave}
        </a>
      </div>
    </header>
  );
}
