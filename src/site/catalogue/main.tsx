import { render } from 'preact';
import { openBrowserNotebooks } from '../../device/browser-notebooks.ts';
import { lastPreferences } from '../../device/preference-store.ts';
import { LearnerPanel } from './learner-panel.tsx';
import { OfflinePanel } from './offline-panel.tsx';
import { showCards } from './show-cards.ts';
import './hero.css';
import './learner-panel.css';
import './lessons.css';
import './offline-panel.css';
import './catalogue.css';

const notebooks = openBrowserNotebooks(window, Date.now);

// The page looks as the learner asked lessons to look.
const { theme, motion } = lastPreferences(notebooks.shelf());
if (theme) document.documentElement.dataset.theme = theme;
if (motion) document.documentElement.dataset.motion = motion;

const isFolder = window.location.protocol === 'file:';
const notice = document.getElementById('from-folder');
if (notice && isFolder) notice.hidden = false;

const lessons = new Set([...document.querySelectorAll<HTMLElement>('.lesson')].map(({ dataset }) => dataset.lesson));
const learner = document.getElementById('learner');
if (learner) {
  render(
    <LearnerPanel notebooks={notebooks} lessons={lessons.size} show={(notebook) => showCards(document, notebook)} />,
    learner,
  );
}

// From a folder there is no app to install, and the browser would refuse its manifest loudly.
if (!isFolder) {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = 'site.webmanifest';
  document.head.append(link);
}

const offline = document.getElementById('offline');
if (offline && !isFolder) render(<OfflinePanel />, offline);
