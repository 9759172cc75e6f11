import { useState } from 'preact/hooks';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { Ask } from '../ask-worker.ts';
import { printFrame } from '../model/print-frame.ts';
import { Choice, Step } from '../parts.tsx';
import type { SheetName } from '../worker/messages.ts';

const SHEETS = [
  {
    value: 'reflex',
    label: 'Fiche réflexe',
    help: 'Une page A4 par leçon à afficher, avec vos numéros et votre point de rassemblement.',
  },
  { value: 'company', label: 'À vérifier dans mon entreprise', help: 'Ce que l’élève demande en arrivant en PFMP.' },
  {
    value: 'guide',
    label: 'Guide de l’enseignant',
    help: 'La carte du scénario et les décisions, pour préparer la séance.',
  },
] as const;

/** The sheets of the chosen lessons, to print with the school's data. */
export function SheetsStep({
  ask,
  options,
  lessons,
}: {
  readonly ask: Ask;
  readonly options: PackageOptions;
  readonly lessons: readonly string[];
}) {
  const [page, setPage] = useState<{ readonly html: string; readonly made: number } | null>(null);
  const [sheet, setSheet] = useState<SheetName>('reflex');
  const [said, say] = useState('');
  const show = async () => {
    say('Les fiches arrivent…');
    try {
      const html = printFrame(await ask('sheets', { sheet, lessons, options }));
      setPage((before) => ({ html, made: (before?.made ?? 0) + 1 }));
      say('Les fiches sont prêtes : « Imprimer » est au-dessus d’elles.');
    } catch {
      say('Les fiches ne sont pas venues : vérifiez le réseau, puis recommencez.');
    }
  };
  return (
    <Step id="etape-fiches" title="8. Les fiches à imprimer">
      {lessons.length === 0 ? (
        <p class="help">Choisissez d’abord une leçon.</p>
      ) : (
        <>
          <Choice name="fiche" legend="Que voulez-vous imprimer ?" options={SHEETS} value={sheet} onChoose={setSheet} />
          <button type="button" class="button is-quiet" onClick={() => void show()}>
            {page ? 'Refaire les fiches' : 'Montrer les fiches'}
          </button>
          <p role="status" class="help">
            {said}
          </p>
        </>
      )}
      {page && (
        <div class="preview">
          <iframe key={page.made} class="sheets" title="Fiches à imprimer" srcdoc={page.html} />
        </div>
      )}
    </Step>
  );
}
