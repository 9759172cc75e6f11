import { type Decision, playOf } from '../kinds/index.ts';
import type { OutcomeKey, Response } from '../kinds/play.ts';
import type { Verdict } from '../lesson/lesson.ts';

/** Answers that lead to one place: same outcome and, when it is fatal, same letters closed. */
export interface AnswerGroup {
  readonly outcome: OutcomeKey;
  readonly verdict: Verdict;
  readonly sample: Response;
  /** Chance that someone who answers at random gives one of them, 0–1. */
  readonly weight: number;
}

function groupsOf(scene: Decision, offered: string): readonly AnswerGroup[] {
  const play = playOf(scene);
  const outcomes = play.outcomes(scene);
  const groups = new Map<string, AnswerGroup>();
  for (const { response, weight } of play.answers(scene, offered)) {
    const key = play.judge(scene, response, offered);
    const verdict = key === null ? undefined : outcomes[key]?.verdict;
    if (key === null || !verdict)
      throw new Error(`« ${scene.id} » lists the answer « ${response} » but cannot judge it`);
    const id = verdict === 'fatal' ? `${key} ${play.closes(scene, response)}` : key;
    const group = groups.get(id);
    groups.set(id, { outcome: key, verdict, sample: group?.sample ?? response, weight: (group?.weight ?? 0) + weight });
  }
  return [...groups.values()];
}

/** Groups the possible answers of a decision; each (scene, offered letters) is judged once, orders being up to 5,040. */
export function createGrouping(): (scene: Decision, offered: string) => readonly AnswerGroup[] {
  const known = new Map<string, readonly AnswerGroup[]>();
  return (scene, offered) => {
    const id = `${scene.id} ${offered}`;
    const groups = known.get(id) ?? groupsOf(scene, offered);
    known.set(id, groups);
    return groups;
  };
}
