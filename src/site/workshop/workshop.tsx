import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Offer } from '../../pages/workshop-page.ts';
import type { Ask } from './ask-worker.ts';
import { type Blocker, blockersOf } from './model/blockers.ts';
import { consentMistakes } from './model/class-video.ts';
import { draftOf, optionsOf } from './model/draft.ts';
import { focusWhenThere } from './model/focus-when-there.ts';
import { mendedDraft } from './model/mended-draft.ts';
import { LESSONS_FIELD, mistakesOf, SCORE_FIELD } from './model/mistakes.ts';
import { openFile } from './model/open-file.ts';
import { saveFile } from './model/save-file.ts';
import { useChecks } from './model/use-checks.ts';
import { useClassFiles } from './model/use-class-files.ts';
import { useDesk } from './model/use-desk.ts';
import { useMaking } from './model/use-making.ts';
import { useShortcuts } from './model/use-shortcuts.ts';
import type { Note } from './parts.tsx';
import { DownloadStep } from './steps/download-step.tsx';
import { LessonsStep } from './steps/lessons-step.tsx';
import { PreviewStep } from './steps/preview-step.tsx';
import { SchoolStep } from './steps/school-step.tsx';
import { SettingsStep } from './steps/settings-step.tsx';
import { SheetsStep } from './steps/sheets-step.tsx';
import { TextsStep } from './steps/texts-step.tsx';
import { VideoStep } from './steps/video-step.tsx';
import { type OpenedWrong, Toolbar } from './toolbar.tsx';

const FILE_NAME = 'reflexes-options.json';

/** The teacher's workshop: all steps at once, from the choice of lessons to their packages. */
export function Workshop({ offer, ask }: { readonly offer: Offer; readonly ask: Ask }) {
  const desk = useDesk();
  const { draft } = desk;
  const options = useMemo(() => optionsOf(draft), [draft]);
  // A field is mended when it is left: until then, its checks see it as it will be.
  const mendedOptions = useMemo(() => optionsOf(mendedDraft(draft)), [draft]);
  const held = useClassFiles(ask);
  const { files } = held;
  const checks = useChecks(ask, mendedOptions, draft.lessons, files);
  const [consented, consent] = useState('');
  const [accepted, accept] = useState('');
  const [wrong, setWrong] = useState<OpenedWrong | null>(null);
  const [said, say] = useState('');
  // Mistakes are shown once packages were asked for: nobody is scolded for a form that is not filled in yet.
  const [isAsked, setAsked] = useState(false);
  const [textsOf, setTextsOf] = useState('');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [searched, search] = useState('');
  const lesson = draft.lessons.includes(textsOf) ? textsOf : (draft.lessons[0] ?? null);
  const mistakes = [...mistakesOf(draft, files), ...consentMistakes(options, draft.lessons, consented)];
  const shownMistakes = isAsked ? mistakes : mistakes.filter(({ field }) => field === SCORE_FIELD);
  const notesAt = (id: string): readonly Note[] =>
    shownMistakes.filter(({ field }) => field === id).map(({ message }) => ({ kind: 'error', text: message }));

  useShortcuts(desk.undo, desk.redo);

  const show = (blocker: Blocker) => {
    setAsked(true);
    if (blocker.text) {
      setTextsOf(blocker.text.lesson);
      setOpened((before) => [...before, blocker.text!.scene]);
      search('');
    }
    setTimeout(() => focusWhenThere(blocker.field));
  };
  const making = useMaking(ask, options, draft.standard, (lessons, fresh) => {
    const blockers = [...mistakes, ...blockersOf(lessons, fresh, options, accepted)];
    if (blockers[0]) show(blockers[0]);
    return blockers;
  });

  /** What is saved can be opened again: mistakes are said instead. */
  const save = async () => {
    const [mistake] = mistakesOf(draft, null).filter(({ field }) => field !== LESSONS_FIELD);
    if (mistake) {
      show(mistake);
      say(`Rien n’est enregistré : ${mistake.message}`);
      return;
    }
    try {
      const result = await ask('open', { text: JSON.stringify(options), file: FILE_NAME });
      if (result.ok) saveFile(FILE_NAME, `${JSON.stringify(result.options, null, 2)}\n`, 'application/json');
      say(
        result.ok
          ? `${FILE_NAME} est dans vos téléchargements.`
          : `Rien n’est enregistré : ${result.diagnostics[0]?.message} ${result.diagnostics[0]?.hint}`,
      );
    } catch {
      say('Rien n’est enregistré : rechargez la page, puis recommencez.');
    }
  };

  const open = async (file: File) => {
    setWrong(null);
    say('');
    try {
      const result = await openFile(
        file,
        ask,
        offer.lessons.map(({ id }) => id),
      );
      if (!result.ok) {
        setWrong({ file: file.name, lines: result.lines });
        return;
      }
      desk.change(null, mendedDraft(draftOf(result.options, draft.standard)));
      say(`« ${file.name} » est ouvert. « Annuler » rend ce qui était là avant.`);
    } catch {
      setWrong({ file: file.name, lines: ['Il n’a pas pu être lu. Rechargez la page, puis recommencez.'] });
    }
  };

  useEffect(() => {
    // A file that is dropped on a field of files is that field's.
    const isFields = ({ target }: DragEvent) => target instanceof HTMLInputElement && target.type === 'file';
    const over = (event: DragEvent) => {
      if (!isFields(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (isFields(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void open(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });

  return (
    <div class="workshop">
      <Toolbar
        desk={desk}
        wrong={wrong}
        said={said}
        onSave={() => void save()}
        onOpen={(file) => void open(file)}
        onClear={() => {
          desk.clear();
          held.clear();
          consent('');
          setWrong(null);
          setAsked(false);
          say(
            Object.keys(files).length > 0
              ? 'Tout est effacé. « Annuler » le rend, sauf les vidéos : elles seront à redonner.'
              : 'Tout est effacé. « Annuler » le rend.',
          );
        }}
      />
      <LessonsStep offer={offer} desk={desk} notes={notesAt(LESSONS_FIELD)} />
      <SettingsStep
        offer={offer}
        desk={desk}
        checks={checks}
        scoreNotes={notesAt(SCORE_FIELD)}
        accepted={accepted}
        onAccept={accept}
      />
      <SchoolStep desk={desk} mistakes={shownMistakes} />
      <TextsStep
        offer={offer}
        ask={ask}
        desk={desk}
        checks={checks}
        lesson={lesson}
        onLesson={(id) => {
          setTextsOf(id);
          setOpened([]);
        }}
        opened={opened}
        onOpen={setOpened}
        searched={searched}
        onSearch={search}
      />
      <VideoStep offer={offer} desk={desk} held={held} notesAt={notesAt} consented={consented} onConsent={consent} />
      <PreviewStep offer={offer} ask={ask} options={options} lessons={draft.lessons} files={files} />
      <DownloadStep offer={offer} draft={draft} files={files} making={making} />
      <SheetsStep ask={ask} options={options} lessons={draft.lessons} />
    </div>
  );
}
