import { useRef, useState } from 'preact/hooks';
import type { PackageOptions } from '../../../lesson/options.ts';
import { type ClassFiles, type ClassVideo, classPath } from '../../../lesson/video.ts';
import type { Offer } from '../../../pages/workshop-page.ts';
import type { Ask } from '../ask-worker.ts';
import { optionsFor } from '../model/draft.ts';
import { previewPage } from '../model/preview-page.ts';
import { Step } from '../parts.tsx';

const SIZES = [
  { name: 'Téléphone', width: 360, height: 640 },
  { name: 'Ordinateur', width: 1024, height: 600 },
] as const;

type Size = (typeof SIZES)[number];

/** The lesson as a pupil will see it in an LMS; nothing of it is kept. */
export function PreviewStep({
  offer,
  ask,
  options,
  lessons,
  files,
}: {
  readonly offer: Offer;
  readonly ask: Ask;
  readonly options: PackageOptions;
  readonly lessons: readonly string[];
  readonly files: ClassFiles;
}) {
  const [chosen, choose] = useState('');
  const [size, setSize] = useState<Size>(SIZES[0]);
  const [page, setPage] = useState<{ readonly html: string; readonly made: number } | null>(null);
  const [said, say] = useState('');
  const held = useRef('');
  /** Addresses of the video's bytes by where the package has it; the one before is let go. */
  const videos = (id: string, video: ClassVideo | undefined): Readonly<Record<string, string>> => {
    const file = video && classPath(id, video.file);
    const bytes = file && files[file];
    if (held.current) URL.revokeObjectURL(held.current);
    held.current = bytes
      ? URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'video/mp4' }))
      : '';
    return file && held.current ? { [`media/${file}`]: held.current } : {};
  };
  const lesson = lessons.includes(chosen) ? chosen : lessons[0];
  const show = async () => {
    if (lesson === undefined) return;
    say('L’aperçu arrive…');
    try {
      const html = previewPage(
        await ask('page', { lesson, options: optionsFor(options, lesson) }),
        videos(lesson, options.videos?.[lesson]),
      );
      setPage((before) => ({ html, made: (before?.made ?? 0) + 1 }));
      say('L’aperçu est prêt.');
    } catch {
      say('L’aperçu n’est pas venu : vérifiez le réseau, puis recommencez.');
    }
  };
  return (
    <Step id="etape-apercu" title="6. L’aperçu">
      {lesson === undefined ? (
        <p class="help">Choisissez d’abord une leçon.</p>
      ) : (
        <>
          <p>La leçon telle que vos élèves la verront dans Moodle. Rien n’en est gardé.</p>
          <div class="row">
            <div class="field">
              <label for="lecon-apercu">Leçon</label>
              <select id="lecon-apercu" value={lesson} onChange={(event) => choose(event.currentTarget.value)}>
                {lessons.map((id) => (
                  <option key={id} value={id}>
                    {offer.lessons.find((one) => one.id === id)?.title}
                  </option>
                ))}
              </select>
            </div>
            {SIZES.map((one) => (
              <button
                key={one.name}
                type="button"
                class="button is-quiet"
                aria-pressed={one === size}
                onClick={() => setSize(one)}
              >
                {one.name}
              </button>
            ))}
            <button type="button" class="button" onClick={show}>
              {page ? 'Montrer de nouveau' : 'Montrer'}
            </button>
          </div>
          <p role="status" class="help">
            {said}
          </p>
        </>
      )}
      {page && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide preview is scrolled sideways, by the keyboard too
        <section class="preview" aria-label="Cadre de l’aperçu" tabIndex={0}>
          <iframe
            key={page.made}
            title="Aperçu de la leçon"
            srcdoc={page.html}
            style={{ width: `${size.width}px`, height: `${size.height}px` }}
          />
        </section>
      )}
    </Step>
  );
}
