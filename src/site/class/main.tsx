import { render } from 'preact';
import { type ClassSession, openClass } from '../../classroom/class-session.ts';
import type { CompiledLesson } from '../../compiled/compiled.ts';
import { createEngine } from '../../engine/engine.ts';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences.ts';
import { fr } from '../../strings/fr.ts';
import { runEffectsAfterPaint } from '../../ui/after-paint.ts';
import { createEditions } from '../../ui/language/editions.ts';
import { PlayerProvider } from '../../ui/player-provider.tsx';
import { createPreferenceKeeper, type PreferenceKeeper } from '../../ui/preferences/preference-keeper.ts';
import { askedLesson } from './asked-lesson.ts';
import { ClassContext } from './class-context.ts';
import { ClassScreen } from './class-screen.tsx';
import { followLooks } from './follow-looks.ts';
import { loadLesson, loadStyles } from './load-lesson.ts';
import { keepPlace, keptPlace } from './place-store.ts';
import { words } from './words.ts';

/** The looks of pages that play, in the place of the site's own. */
const STYLES = ['play.css', 'class.css'];

/** The page gives way to a line; returns what brings it back with a sentence that says why. */
function giveWay(): (sentence: string) => void {
  const page = [...document.body.childNodes];
  const line = document.createElement('p');
  line.textContent = words.opening;
  document.body.replaceChildren(line);
  return (sentence) => {
    document.body.replaceChildren(...page);
    tell(sentence);
  };
}

function tell(sentence: string): void {
  const place = document.getElementById('class-trouble');
  if (!place) throw new Error('the page has no element « class-trouble »');
  place.textContent = sentence;
  place.hidden = false;
}

/** A room full of people is silent until somebody asks for sounds, and reads what they tell. Nothing is kept. */
const roomPreferences = (): PreferenceKeeper =>
  createPreferenceKeeper({ read: () => ({}), write: () => undefined }, { ...DEFAULT_PREFERENCES, muted: true });

function show(lesson: CompiledLesson): void {
  const engine = createEngine(lesson);
  const session: ClassSession = openClass(engine, keptPlace(lesson));
  session.subscribe(() => keepPlace(session.place()));
  const preferences = roomPreferences();
  const editions = createEditions({ lesson, engine, strings: fr, title: '' }, async () => null);
  const root = document.createElement('div');
  document.querySelector('link[href="site.css"]')?.remove();
  document.documentElement.dataset.class = '';
  document.title = `${lesson.title} – ${words.badge}`;
  document.body.replaceChildren(root);
  runEffectsAfterPaint();
  followLooks(window, preferences);
  render(
    <PlayerProvider session={session} editions={editions} preferences={preferences}>
      <ClassContext.Provider value={session}>
        <ClassScreen />
      </ClassContext.Provider>
    </PlayerProvider>,
    root,
  );
}

async function start(): Promise<void> {
  window.addEventListener('hashchange', () => window.location.reload());
  const slug = askedLesson(window.location);
  if (slug === null) return;
  const isListed = [...document.querySelectorAll<HTMLElement>('[data-lecon]')].some(
    ({ dataset }) => dataset.lecon === slug,
  );
  if (!isListed) return tell(words.unknown(slug));
  const bringBack = giveWay();
  const [lesson, areStylesThere] = await Promise.all([loadLesson(slug), loadStyles(STYLES)]);
  if (lesson && areStylesThere) show(lesson);
  else bringBack(words.missing(slug));
}

void start();
