import { zipSync } from 'fflate';
import { useState } from 'preact/hooks';
import type { Parcours } from '../../../lesson/module.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { Ask } from '../ask-worker.ts';
import type { StandardName } from '../worker/messages.ts';
import type { Blocker } from './blockers.ts';
import { optionsFor } from './draft.ts';
import { saveFile } from './save-file.ts';
import type { Checks } from './use-checks.ts';

/** How far packages are. */
export interface Making {
  readonly said: string;
  readonly isError: boolean;
  readonly isBusy: boolean;
  readonly make: (lessons: readonly string[]) => void;
  /** The same lessons as a Moodle course. */
  readonly makeCourse: (parcours: Parcours) => void;
}

type Said = Pick<Making, 'said' | 'isError' | 'isBusy'>;

const NOTHING: Said = { said: '', isError: false, isBusy: false };

const save = (name: string, bytes: Uint8Array): void =>
  saveFile(name, bytes as Uint8Array<ArrayBuffer>, 'application/zip');

/** Zips inside a zip are small already. */
const zipOfZips = (zips: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(zips, { level: 0 });

/** Checks lessons a last time, then makes their packages and saves them. `stop` shows what is in the way. */
export function useMaking(
  ask: Ask,
  given: PackageOptions,
  standard: StandardName,
  stop: (lessons: readonly string[], checks: Checks) => readonly Blocker[],
): Making {
  const [said, say] = useState<Said>(NOTHING);

  /** Checks, then does what `work` makes of the options; says what is in the way, or that nothing came. */
  const after = async (lessons: readonly string[], done: string, work: (options: PackageOptions) => Promise<void>) => {
    say({ said: 'Dernier contrôle…', isError: false, isBusy: true });
    try {
      // As from the saved file: the same options give the same bytes, in whatever order they were chosen.
      const opened = await ask('open', { text: JSON.stringify(given), file: '' });
      if (!opened.ok) {
        const [first] = opened.diagnostics;
        say({ said: `Rien n’est fabriqué : ${first?.message} ${first?.hint}`, isError: true, isBusy: false });
        return;
      }
      const { options } = opened;
      const checks: Record<string, Checks[string]> = {};
      for (const lesson of lessons) {
        checks[lesson] = { check: await ask('check', { lesson, options: optionsFor(options, lesson) }), isFresh: true };
      }
      const blockers = stop(lessons, checks);
      if (blockers[0]) {
        const more = blockers.length > 1 ? ` (et ${blockers.length - 1} de plus)` : '';
        say({ said: `Rien n’est fabriqué : ${blockers[0].message}${more}`, isError: true, isBusy: false });
        return;
      }
      await work(options);
      say({ said: done, isError: false, isBusy: false });
    } catch {
      say({
        said: 'Les paquets n’ont pas pu être faits : vérifiez le réseau, puis recommencez.',
        isError: true,
        isBusy: false,
      });
    }
  };

  const make = async (lessons: readonly string[], options: PackageOptions) => {
    const zips: Record<string, Uint8Array> = {};
    for (const [index, lesson] of lessons.entries()) {
      say({ said: `Fabrication : ${index + 1} sur ${lessons.length}…`, isError: false, isBusy: true });
      zips[`${lesson}.zip`] = await ask('make', { lesson, standard, options: optionsFor(options, lesson) });
    }
    const [first] = Object.entries(zips);
    if (lessons.length === 1 && first) save(...first);
    else save('reflexes-paquets.zip', zipOfZips(zips));
  };

  const makeCourse = async (parcours: Parcours, options: PackageOptions) => {
    say({ said: 'Fabrication du cours…', isError: false, isBusy: true });
    save(`${parcours.id}.mbz`, await ask('course', { parcours, options }));
  };

  return {
    ...said,
    make: (lessons) => {
      const done =
        lessons.length === 1 ? 'Le paquet est dans vos téléchargements.' : 'Les paquets sont dans vos téléchargements.';
      void after(lessons, done, (options) => make(lessons, options));
    },
    makeCourse: (parcours) =>
      void after(parcours.modules, 'Le cours est dans vos téléchargements.', (options) =>
        makeCourse(parcours, options),
      ),
  };
}
