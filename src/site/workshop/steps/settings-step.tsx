import { mendTypography } from '../../../check/mend-typography.ts';
import type { Offer } from '../../../pages/workshop-page.ts';
import { ACCEPT_FIELD } from '../model/blockers.ts';
import { type Chance, chanceOf } from '../model/chance.ts';
import { type Draft, optionsOf } from '../model/draft.ts';
import { chanceKey, SCORE_FIELD } from '../model/mistakes.ts';
import type { Checks } from '../model/use-checks.ts';
import type { Desk } from '../model/use-desk.ts';
import { Choice, Field, type Note, Step, Tick } from '../parts.tsx';
import { megabytes, percent } from '../words.ts';

const PRESETS = [
  {
    value: 'training',
    label: 'Entraînement',
    help: 'L’élève sait aussitôt si sa réponse est bonne, et pourquoi. Pour apprendre, autant de fois qu’il veut.',
  },
  {
    value: 'assessment',
    label: 'Évaluation',
    help: 'Les raisons attendent le bilan. Dans Moodle, choisissez « Première tentative » comme note : les tentatives suivantes restent un entraînement.',
  },
] as const;

const FATAL = [
  {
    value: 'caps',
    label: 'Une réponse dangereuse empêche de réussir',
    help: 'L’élève reprend la scène et finit la leçon, mais son score reste sous le seuil. Conseillé.',
  },
  { value: 'counts', label: 'Une réponse dangereuse vaut 0 point, sans plus' },
] as const;

const LANGUAGES = [
  { value: 'fr', label: 'En français' },
  {
    value: 'en',
    label: 'En anglais',
    help: 'Les boutons et les messages ; les textes des leçons, quand ils sont traduits.',
  },
] as const;

const STATUSES = [
  {
    value: 'completed_or_failed',
    label: 'Terminé ou échoué',
    help: 'Pour Moodle, dont l’achèvement n’attend que ces mots.',
  },
  { value: 'passed_or_failed', label: 'Réussi ou échoué', help: 'Pour les plateformes qui attendent « passed ».' },
  { value: 'always_completed', label: 'Terminé, quel que soit le score' },
] as const;

function ChanceWords({ chance }: { readonly chance: Chance | null }) {
  if (!chance) return <p class="help">Choisissez une leçon pour voir la chance de réussir au hasard.</p>;
  const { worst, lowestFair, isFresh } = chance;
  return (
    <p class="chance" role="status" aria-busy={!isFresh}>
      En répondant au hasard, un élève réussit <strong>{percent(worst)}</strong> des fois au plus.{' '}
      {lowestFair !== null && `Le seuil reste juste à partir de ${lowestFair}.`}
    </p>
  );
}

/** How lessons are graded and played. */
export function SettingsStep({
  offer,
  desk: { draft, change, settle },
  checks,
  scoreNotes,
  accepted,
  onAccept,
}: {
  readonly offer: Offer;
  readonly desk: Desk;
  readonly checks: Checks;
  readonly scoreNotes: readonly Note[];
  /** The choices whose chance of a random pass the teacher accepted. */
  readonly accepted: string;
  readonly onAccept: (key: string) => void;
}) {
  const set = (changes: Partial<Draft>) => change(null, changes);
  const chosen = offer.lessons.filter(({ id }) => draft.lessons.includes(id));
  const usual = [...new Set(chosen.map(({ masteryScore }) => masteryScore))].join(' ou ');
  const voices = chosen.reduce((sum, { voicesBytes }) => sum + voicesBytes, 0);
  const chance = chanceOf(draft.lessons, checks);
  const key = chanceKey(optionsOf(draft));
  return (
    <Step id="etape-reglages" title="2. Les réglages">
      <Choice
        name="usage"
        legend="Pour quoi faire ?"
        options={PRESETS}
        value={draft.preset}
        onChoose={(preset) => set({ preset })}
      />
      <Field
        id={SCORE_FIELD}
        label="Seuil de réussite, de 1 à 100"
        help={usual === '' ? 'Vide : celui de chaque leçon.' : `Vide : celui de chaque leçon (${usual}).`}
        example="80"
        value={draft.masteryScore}
        most={3}
        narrow
        notes={scoreNotes}
        onInput={(masteryScore) => change(SCORE_FIELD, { masteryScore })}
        onLeave={settle}
      />
      <ChanceWords chance={chance} />
      {chance?.isUnfair && (
        <Tick
          id={ACCEPT_FIELD}
          label="Je garde ce seuil : je sais que le hasard peut suffire."
          help="À cocher pour fabriquer les paquets, ou relevez le seuil."
          checked={accepted === key}
          onChange={(isAccepted) => onAccept(isAccepted ? key : '')}
        />
      )}
      <div class="ticks">
        <Tick
          id="muet"
          label="Commencer sans le son"
          help="Pour une salle où tous jouent en même temps ; l’élève peut le remettre."
          checked={draft.startMuted}
          onChange={(startMuted) => set({ startMuted })}
        />
        <Tick
          id="voix"
          label="Mettre la voix enregistrée"
          help={
            voices === 0
              ? 'Sans elle, l’appareil lit avec sa propre voix.'
              : `Elle pèse ${megabytes(voices)} pour vos leçons. Sans elle, l’appareil lit avec sa propre voix.`
          }
          checked={draft.narration}
          onChange={(narration) => set({ narration })}
        />
      </div>
      <details class="more">
        <summary>Avancé</summary>
        <Choice
          name="dangereuse"
          legend="Réponse dangereuse"
          options={FATAL}
          value={draft.fatal}
          onChoose={(fatal) => set({ fatal })}
        />
        <Choice
          name="statut"
          legend="Mot de la fin envoyé à la plateforme"
          options={STATUSES}
          value={draft.status}
          onChoose={(status) => set({ status })}
        />
        <Choice
          name="langue"
          legend="Langue"
          options={LANGUAGES}
          value={draft.language}
          onChoose={(language) => set({ language })}
        />
        <Field
          id="titre-lecon"
          label="Autre titre"
          help="Le même pour toutes les leçons choisies : à réserver à un paquet seul."
          value={draft.title}
          most={140}
          onInput={(title) => change('title', { title })}
          onLeave={() => {
            change('title', { title: mendTypography(draft.title) });
            settle();
          }}
        />
      </details>
    </Step>
  );
}
