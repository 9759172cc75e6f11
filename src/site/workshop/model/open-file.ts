import { formatPath } from '../../../diagnostic/diagnostic.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { Ask } from '../ask-worker.ts';

export type OpenedFile =
  | { readonly ok: true; readonly options: PackageOptions }
  | { readonly ok: false; readonly lines: readonly string[] };

/** An options file is a few pages of text: beyond, it is something else. */
const MOST_BYTES = 2_000_000;
const MOST_LINES = 8;

/** Reads a file of options, or says what is wrong with it and where. */
export async function openFile(file: File, ask: Ask, lessons: readonly string[]): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) {
    return {
      ok: false,
      lines: ['Ce fichier est trop gros : choisissez celui que « Enregistrer les réglages » a donné.'],
    };
  }
  const opened = await ask('open', { text: await file.text(), file: file.name });
  if (!opened.ok) {
    const lines = opened.diagnostics.map(({ line, path, message, hint }) => {
      const place = formatPath(path);
      return `Ligne ${line}${place === '' ? '' : `, ${place}`} : ${message} ${hint}`;
    });
    const rest = lines.length - MOST_LINES;
    return { ok: false, lines: rest > 0 ? [...lines.slice(0, MOST_LINES), `Et ${rest} autres.`] : lines };
  }
  const { options } = opened;
  const unknown = [
    ...(options.lessons ?? []),
    ...Object.keys(options.texts ?? {}),
    ...Object.keys(options.videos ?? {}),
  ].filter((id) => !lessons.includes(id));
  if (unknown.length > 0) {
    return {
      ok: false,
      lines: [...new Set(unknown)].map(
        (id) => `Ce site n’a pas de leçon « ${id} » : le fichier vient d’une autre version, ou d’un autre site.`,
      ),
    };
  }
  return { ok: true, options };
}
