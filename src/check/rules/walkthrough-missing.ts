import { everyDraw } from '../../engine/draw.ts';
import { isDecision, playOf } from '../../kinds/index.ts';
import type { Walkthrough } from '../../lesson/module.ts';
import { defineRule } from '../define-rule.ts';
import { type Played, playWalkthrough } from '../play-walkthrough.ts';

type Purpose = Walkthrough['purpose'];

const WANTED: readonly { purpose: Purpose; shows: (played: Played) => boolean; what: string }[] = [
  { purpose: 'perfect', shows: (played) => played.kind === 'ended' && played.score.raw === 100, what: 'obtient 100' },
  { purpose: 'cautious', shows: (played) => played.kind === 'ended' && played.score.passed, what: 'réussit' },
  { purpose: 'failing', shows: (played) => played.kind === 'ended' && !played.score.passed, what: 'échoue' },
];

export default defineRule({
  name: 'walkthrough-missing',
  severity: 'error',
  *check({ lesson, authored, walkthroughs }) {
    const played = walkthroughs.map((walkthrough) => ({
      purpose: walkthrough.purpose,
      played: playWalkthrough(authored, walkthrough),
    }));
    const of = (purpose: Purpose) => played.filter((one) => one.purpose === purpose).map((one) => one.played);
    const missing = (message: string, hint: string) => ({ source: 'walkthroughs' as const, path: [], message, hint });

    for (const { purpose, shows, what } of WANTED) {
      // One that cannot be played to its end is the business of walkthrough-wrong.
      if (of(purpose).some((one) => shows(one) || one.kind !== 'ended')) continue;
      yield missing(
        `Il n’y a pas de parcours type « ${purpose} » qui ${what}.`,
        `Ajoutez un parcours « ${purpose} » qui ${what}.`,
      );
    }
    for (const draw of everyDraw(authored)) {
      const told = Object.entries(draw).map(([id, value]) => `« ${id} » vaut ${value}`);
      const isOf = (one: Walkthrough) => Object.entries(draw).every(([id, value]) => one.draw?.[id] === value);
      const isPlayed = walkthroughs.some((one) => one.purpose === 'perfect' && isOf(one));
      if (told.length === 0 || isPlayed) continue;
      yield missing(
        `Il n’y a pas de parcours type « perfect » quand ${told.join(' et ')}.`,
        'Ajoutez-en un pour chaque tirage.',
      );
    }
    for (const scene of lesson.scenes.filter(isDecision)) {
      const hasFatal = Object.values(playOf(scene).outcomes(scene)).some(({ verdict }) => verdict === 'fatal');
      if (!hasFatal || of('fatal').some(({ fatal }) => fatal.has(scene.id))) continue;
      yield missing(
        `Aucun parcours type « fatal » ne donne une réponse fatale à « ${scene.id} ».`,
        'Ajoutez-en un : la réponse fatale, puis celle qui la remplace, jusqu’à une fin.',
      );
    }
  },
});
