import { render } from 'preact';
import { App } from './app.tsx';
import { lessonMarks } from './lessons.ts';
import { openSourcesOnPaper } from './open-on-paper.ts';
import './results.css';
import './findings.css';

const place = document.getElementById('resultats');
if (place) {
  render(<App lessons={lessonMarks()} />, place);
  openSourcesOnPaper();
}
