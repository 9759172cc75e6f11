import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { captionsFault, type FileFault, sizeFault, videoFault } from '../assembly/class-files.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import { type ClassFiles, type ClassVideos, classPath } from '../lesson/video.ts';

interface ReadFiles {
  readonly files: ClassFiles;
  readonly diagnostics: readonly Diagnostic[];
}

type Fault = (name: string, bytes: Uint8Array) => FileFault | null;

/** Reads a file, unless it is missing or much too big to be one. */
function readOne(folder: string, name: string, fault: Fault): Uint8Array | FileFault {
  const path = join(folder, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    return {
      message: `« ${name} » n’est pas à côté du fichier d’options.`,
      hint: 'Posez-le dans le même dossier, sous ce nom exactement.',
    };
  }
  const tooBig = sizeFault(name, stats.size);
  if (tooBig) return tooBig;
  const bytes = new Uint8Array(readFileSync(path));
  return fault(name, bytes) ?? bytes;
}

/** The files of a class's videos, which stand in the options' folder. */
export function readClassFiles(videos: ClassVideos, folder: string, source: Source): ReadFiles {
  const files: Record<string, Uint8Array> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [lesson, video] of Object.entries(videos)) {
    for (const [key, fault] of [['file', videoFault] as const, ['captions', captionsFault] as const]) {
      const read = readOne(folder, video[key], fault);
      if (read instanceof Uint8Array) files[classPath(lesson, video[key])] = read;
      else {
        const path = ['videos', lesson, key];
        diagnostics.push({
          rule: 'class-file',
          severity: 'error',
          file: source.file,
          path,
          line: source.lineOf(path),
          ...read,
        });
      }
    }
  }
  return { files, diagnostics };
}
