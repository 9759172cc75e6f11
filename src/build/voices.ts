/** npm run voices [-- <slug>] [--drop]: makes the synthetic voices that are missing or stale, enters people's own. */
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { voicesFolder } from '../lesson/voice.ts';
import { narrationUnits } from '../narration/units.ts';
import { counted } from './french-number.ts';
import { readArguments } from './read-arguments.ts';
import { type ReadModule, readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';
import { makeVoices, type Synthesis, type VoicesMade } from './voices/make-voices.ts';
import { encodeMp3, missingPrograms, openVoice } from './voices/synthesis.ts';
import { voiceFiles } from './voices/voice-files.ts';

const USAGE = 'npm run voices -- [<nom>] [--drop]';

const HOW_TO_INSTALL =
  'La voix de synthèse demande pico2wave (paquet Debian libttspico-utils, section non-free) et ffmpeg. ' +
  'Sans eux : « npm run voices -- --drop » retire les voix périmées, et les fichiers enregistrés sont inscrits.';

function report(slug: string, made: VoicesMade, isDropping: boolean): void {
  const count = (deed: Parameters<VoicesMade['get']>[0]) => made.get(deed)?.length ?? 0;
  const parts = [
    counted(count('keep') + count('again'), 'gardée'),
    isDropping ? `${count('make')} sans voix` : counted(count('make'), 'faite'),
    counted(count('enter') + count('cue'), 'inscrite'),
    counted(count('remove'), 'retirée'),
  ];
  console.log(`${slug} : ${parts.join(', ')}.`);
  for (const id of made.get('again') ?? []) {
    console.log(`    « ${id} » : le texte a changé depuis l’enregistrement. Enregistrez-le de nouveau.`);
  }
  for (const id of made.get('stray') ?? []) {
    console.log(`    « ${id} » : ce fichier ne correspond à aucun texte. Renommez-le, ou supprimez-le.`);
  }
}

async function voice({ slug, lesson, voices }: ReadModule, synthesis: Synthesis | null): Promise<void> {
  const units = narrationUnits(lesson.value);
  const files = voiceFiles(`media/${voicesFolder(slug, lesson.value.language)}`);
  const made = await makeVoices({ units, voices: voices.value, files, synthesis, told: () => undefined });
  report(slug, made, synthesis === null);
}

await runCommand(async () => {
  const read = readArguments({ usage: USAGE, options: { drop: { type: 'boolean' } }, mayName: true });
  if (!read) return false;
  const { modules, slugs, diagnostics } = readProject();
  const [slug] = read.positionals;
  if (slug !== undefined && !slugs.includes(slug)) {
    console.error(`Aucun module ne s’appelle « ${slug} ». Usage : ${USAGE}, parmi ${slugs.join(', ')}`);
    return false;
  }
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  if (diagnostics.length > 0) return false;
  const missing = read.values.drop ? [] : await missingPrograms();
  if (missing.length > 0) {
    console.error(`Introuvable : ${missing.join(', ')}. ${HOW_TO_INSTALL}`);
    return false;
  }
  const { speak, close } = openVoice();
  try {
    const synthesis = read.values.drop ? null : { speak, encode: encodeMp3 };
    for (const module of modules) if (slug === undefined || module.slug === slug) await voice(module, synthesis);
  } finally {
    close();
  }
  return true;
});
