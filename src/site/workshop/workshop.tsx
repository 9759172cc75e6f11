import { useState } from 'preact/hooks';
import type { Offer } from '../../pages/workshop-page.ts';
import type { Ask } from './ask-worker.ts';
import { EMPTY_DRAFT, optionsFor, optionsOf } from './model/draft.ts';
import { saveFile } from './model/save-file.ts';

export function Workshop({ offer, ask }: { readonly offer: Offer; readonly ask: Ask }) {
  const [said, say] = useState('');
  const download = async (lesson: string) => {
    say('Fabrication en cours…');
    try {
      const bytes = await ask('make', {
        lesson,
        standard: 'scorm12',
        options: optionsFor(optionsOf(EMPTY_DRAFT), lesson),
      });
      saveFile(`${lesson}.zip`, bytes as Uint8Array<ArrayBuffer>, 'application/zip');
      say('Le paquet est prêt.');
    } catch {
      say('Le paquet n’a pas pu être fait : vérifiez le réseau, puis recommencez.');
    }
  };
  return (
    <div class="workshop">
      <ul>
        {offer.lessons.map(({ id, title }) => (
          <li key={id}>
            {title}{' '}
            <button type="button" class="button" onClick={() => download(id)}>
              Télécharger
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </div>
  );
}
