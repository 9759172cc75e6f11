import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { firstCommand, type Planned, shortCourse } from '../../classroom/plan.ts';
import { isDecision } from '../../kinds/index.ts';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { Prose } from '../../ui/text/prose.tsx';
import { plainText } from '../../ui/text/rich-text.tsx';
import { useClass } from './class-context.ts';
import { words } from './words.ts';
import '../../ui/reading/reading-panel.css';
import './course-dialog.css';

/** All decisions of the lesson: any can be gone to at once, and those that are ticked make a short course. */
export function CourseDialog({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  const { engine, lesson, announce } = usePlayer();
  const session = useClass();
  const { progress } = useView();
  const { plan } = session;
  const [ticked, setTicked] = useState<readonly string[]>(session.course() ?? shortCourse(plan));
  const scene = engine.sceneAt(progress);
  const current = isDecision(scene) && session.run().length > 0 ? scene.slot : undefined;

  const start = (course: readonly string[] | null) => {
    session.restart();
    session.follow(course);
    session.send(firstCommand(plan, course));
  };
  const toggle = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const jump = (to: string, name: string) => (
    <button type="submit" class="planned-jump" key={to} onClick={() => session.send({ do: 'jump', scene: to })}>
      {name}
    </button>
  );
  const row = ({ slot: { id, label }, scene: own, variants }: Planned, place: number) => (
    <li key={id} class="planned" aria-current={id === current ? 'step' : undefined}>
      <label class="planned-tick">
        <input
          class="check"
          type="checkbox"
          checked={ticked.includes(id)}
          aria-label={words.include(plainText(label))}
          onChange={() => toggle(id)}
        />
      </label>
      <div>
        {jump(own, `${place + 1}. ${plainText(label)}${id === current ? ` (${words.here})` : ''}`)}
        {variants.map((variant) => (
          <span class="planned-variant" key={variant}>
            {jump(variant, `${words.variant} : ${plainText(lesson.scenes[variant]?.title ?? '')}`)}
          </span>
        ))}
      </div>
    </li>
  );
  return (
    <dialog ref={dialog} class="dialog reading decisions-dialog" aria-labelledby="decisions-title">
      <form method="dialog" class="reading-sheet">
        <div class="reading-top">
          <h2 id="decisions-title">{words.decisionsTitle}</h2>
          <button type="submit" class="button">
            {words.close}
          </button>
        </div>
        <Prose as="p" text={words.decisionsHint} />
        <ol class="planned-list">{plan.decisions.map(row)}</ol>
        <p role="status">{ticked.length === 0 ? words.tickNone : words.ticked(ticked.length)}</p>
        <div class="class-starts">
          <button
            type="submit"
            class="button"
            aria-disabled={ticked.length === 0}
            onClick={(event) => {
              if (ticked.length > 0) start(ticked);
              else {
                event.preventDefault();
                announce(words.tickNone);
              }
            }}
          >
            {words.startShort}
          </button>
          <button type="submit" class="button is-quiet" onClick={() => start(null)}>
            {words.startWhole}
          </button>
        </div>
      </form>
    </dialog>
  );
}
