import { render } from 'preact';
import { fill } from '../../strings/fill.ts';
import { usePlayer, useView } from '../player-context.ts';
import './attestation.css';

/** Hides all but the attestation from paper while it is being printed. */
function printAlone(sheet: preact.VNode): void {
  const place = document.createElement('div');
  place.className = 'attestation';
  render(sheet, place);
  document.body.append(place);
  const root = document.documentElement;
  root.dataset.printing = 'attestation';
  const tidy = () => {
    delete root.dataset.printing;
    place.remove();
  };
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}

/** Prints what was followed, with the name that the LMS gives; without an LMS nobody would know whose it is. */
export function PrintAttestation() {
  const { lesson, strings } = usePlayer();
  const { link, learnerName } = useView();
  if (link !== 'open') return null;
  const { attestation: words } = strings;
  const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  const sheet = (
    <>
      <h1>{words.title}</h1>
      <p>
        {words.name} <strong>{learnerName || '…………………………………………'}</strong>
      </p>
      <p>{fill(words.followed, { date, lesson: lesson.title })}</p>
      <p>{words.objectives}</p>
      <ul>
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>{words.limits}</p>
    </>
  );
  return (
    <button type="button" class="button is-quiet print-attestation" onClick={() => printAlone(sheet)}>
      {words.print}
    </button>
  );
}
