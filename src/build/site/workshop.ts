import { takesVideo } from '../../assembly/class-video.ts';
import { renderWorkshop } from '../../pages/workshop-page.ts';
import { mediaBytes } from '../build-packages.ts';
import type { MadeModule } from '../made.ts';
import type { SitePart } from './site-part.ts';
import { workshopData } from './workshop-data.ts';

const offered = ({ own, packages }: MadeModule) => {
  const { id, title, summary, minutes, masteryScore } = own.lesson;
  const voices = Object.values(own.recordings).map(({ file }) => mediaBytes(file, {}).length);
  const otherBytes = Math.max(...packages.map(({ bytes, voices: held, videos }) => bytes.length - held - videos));
  const voicesBytes = voices.reduce((sum, bytes) => sum + bytes, 0);
  return { id, title, summary, minutes, masteryScore, voicesBytes, otherBytes, takesVideo: takesVideo(own.lesson) };
};

/** The teacher's workshop: its page and what packages are made from. */
export const workshop: SitePart = (made) => {
  const { modules, project, parts } = made;
  const lessons = modules.map(offered);
  const ids = new Set(lessons.map(({ id }) => id));
  const parcours = (project.catalogue.value.parcours ?? []).filter(({ modules: slugs }) =>
    slugs.every((slug) => ids.has(slug)),
  );
  return [
    { path: 'atelier.html', bytes: renderWorkshop({ lessons, parcours }, parts.criticalCssHash) },
    ...workshopData(made),
  ];
};
