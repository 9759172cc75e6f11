import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '../../../pages/workshop-page.ts';
import type { Ask } from '../ask-worker.ts';
import type { Checks } from '../model/use-checks.ts';
import type { Desk } from '../model/use-desk.ts';
import { Field, Step } from '../parts.tsx';
import { ScenePicture } from '../scene-picture.tsx';
import { textsCounted } from '../words.ts';
import type { LessonTexts, TextGroup } from '../worker/messages.ts';
import { type Editing, TextField } from './text-field.tsx';

/** Without case nor accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();

function Group({
  group,
  opened,
  onToggle,
  ...editing
}: Editing & { readonly group: TextGroup; readonly opened: boolean; readonly onToggle: (opened: boolean) => void }) {
  const own = editing.desk.draft.texts[editing.lesson] ?? {};
  const changed = group.texts.filter(({ key }) => own[key] !== undefined).length;
  return (
    <details class="group" open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <ScenePicture layers={group.layers} />
        <span>
          <strong>{group.title}</strong>
          <span class="help">{textsCounted(group.texts.length, changed)}</span>
        </span>
      </summary>
      {opened && group.texts.map((text) => <TextField key={text.key} text={text} {...editing} />)}
    </details>
  );
}

/** The groups that hold what is looked for, with those texts alone. */
function found(groups: LessonTexts, search: string): LessonTexts {
  const wanted = plain(search.trim());
  if (wanted === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      texts: group.texts.filter(({ text, name }) => plain(`${name} ${text}`).includes(wanted)),
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** The lesson's texts, to say otherwise. `shown` is the lesson and the text that an error points to. */
export function TextsStep({
  offer,
  ask,
  desk,
  checks,
  lesson,
  onLesson,
  opened,
  onOpen,
  searched,
  onSearch,
}: {
  readonly offer: Offer;
  readonly ask: Ask;
  readonly desk: Desk;
  readonly checks: Checks;
  /** The lesson whose texts are shown. */
  readonly lesson: string | null;
  readonly onLesson: (lesson: string) => void;
  /** Ids of the scenes that are open. */
  readonly opened: readonly string[];
  readonly onOpen: (opened: readonly string[]) => void;
  /** What is looked for in the texts. */
  readonly searched: string;
  readonly onSearch: (text: string) => void;
}) {
  const [groups, setGroups] = useState<Readonly<Record<string, LessonTexts | null>>>({});
  const isLoaded = lesson !== null && groups[lesson] !== undefined;
  useEffect(() => {
    if (lesson === null || isLoaded) return;
    ask('texts', { lesson }).then(
      (loaded) => setGroups((before) => ({ ...before, [lesson]: loaded })),
      () => setGroups((before) => ({ ...before, [lesson]: null })),
    );
  }, [ask, lesson, isLoaded]);
  const { draft } = desk;
  const loaded = lesson === null ? undefined : groups[lesson];
  const shown = loaded ? found(loaded, searched) : [];
  return (
    <Step id="etape-textes" title="4. Les textes">
      <p>
        Dites autrement ce qui doit coller à votre lieu ou à votre classe : chaque texte se change sous son image. La
        voix d’un texte changé est laissée de côté ; celle de l’appareil le lit.
      </p>
      {draft.lessons.length === 0 ? (
        <p class="help">Choisissez d’abord une leçon.</p>
      ) : (
        <div class="columns">
          <div class="field">
            <label for="lecon-textes">Leçon</label>
            <select id="lecon-textes" value={lesson ?? ''} onChange={(event) => onLesson(event.currentTarget.value)}>
              {draft.lessons.map((id) => (
                <option key={id} value={id}>
                  {offer.lessons.find((one) => one.id === id)?.title}
                </option>
              ))}
            </select>
          </div>
          <Field id="recherche" label="Chercher un mot" value={searched} onInput={onSearch} onLeave={() => {}} />
        </div>
      )}
      {loaded === null && (
        <p class="note is-error">Les textes ne sont pas venus. Vérifiez le réseau, puis rechargez la page.</p>
      )}
      <p role="status" class="help">
        {lesson !== null && loaded === undefined && 'Les textes arrivent…'}
        {searched.trim() !== '' &&
          loaded &&
          (shown.length === 0
            ? 'Aucun texte ne contient ce mot.'
            : `Trouvé dans ${shown.length} scène${shown.length > 1 ? 's' : ''}.`)}
      </p>
      {lesson !== null &&
        shown.map((group) => (
          <Group
            key={lesson + group.id}
            group={group}
            opened={searched.trim() !== '' || opened.includes(group.id)}
            onToggle={(isOpen) => {
              if (searched.trim() === '')
                onOpen(
                  isOpen
                    ? [...opened.filter((id) => id !== group.id), group.id]
                    : opened.filter((id) => id !== group.id),
                );
            }}
            lesson={lesson}
            desk={desk}
            checks={checks}
          />
        ))}
    </Step>
  );
}
