import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallScene } from '../../../kinds/call/scene.ts';
import { shuffled } from '../../../lesson/shuffled.ts';
import { answerUnitId, replyUnitId } from '../../../narration/units.ts';
import { count, fill } from '../../../strings/fill.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';
import type { AskProps } from '../kind-view.ts';
import { Validate } from '../validate.tsx';
import '../question/choices.css';
import './telephone.css';

const icon = (path: string) => (
  <svg class="call-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
const HANDSET = 'M4 4l4-1 2 5-2 2a12 12 0 0 0 6 6l2-2 5 2-1 4c-9 1-17-7-16-16z';
const CROSS = 'M6 6l12 12M18 6L6 18';

/**
 * Keyboard and screen reader: buttons, first of the numbers, then of the parts of the message that are not said yet.
 * What is said and what is answered come above them as text and are announced; the focus goes on to the next part, or
 * back to what was taken back. Nothing here is a link: nobody calls for help from a lesson by mistake.
 */
export function Telephone({ scene }: AskProps<CallScene>) {
  const { strings, announce, press } = usePlayer();
  const view = useView();
  const { numbers, items } = scene;
  const words = strings.call;
  // The answer until now: the letter of the number, then those of what was said.
  const [response, setResponse] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef('');
  useLayoutEffect(() => {
    if (wanted.current === '') return;
    place.current?.querySelector<HTMLElement>(wanted.current)?.focus({ preventScroll: true });
    wanted.current = '';
  }, [response]);

  /** Goes on with another answer; the focus follows to `selector`, and the sentences are announced. */
  const become = (answer: string, selector: string, ...sentences: readonly (string | undefined)[]) => {
    wanted.current = selector;
    setResponse(answer);
    announce(plainText(sentences.filter(Boolean).join(' ')));
  };
  const buttonOf = (letter: string) => `[data-letter="${letter}"]`;
  const number = numbers.find(({ letter }) => letter === response[0]);
  const said = [...response.slice(1)].flatMap((letter) => items.find((item) => item.letter === letter) ?? []);
  const left = shuffled(items, view.seed, scene.id).filter(({ letter }) => !response.slice(1).includes(letter));

  const list = (
    name: string,
    entries: readonly { readonly id: string; readonly letter: string; readonly text: string }[],
    choose: (letter: string) => void,
  ) => (
    <ul class={number ? 'choices parts' : 'choices parts numbers'} aria-label={name}>
      {entries.map(({ id, letter, text }) => (
        <li key={id}>
          <button
            type="button"
            class="card"
            data-letter={letter}
            onClick={(event) => press(event, () => choose(letter))}
          >
            {!number && icon(HANDSET)}
            <Prose as="span" class="choice-text" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
          </button>
        </li>
      ))}
    </ul>
  );
  const reply = (id: string, text: string) => (
    <li class="heard" key={`${id} replies`}>
      <span class="unseen">{words.they}</span>{' '}
      <Prose as="span" text={text} heard={heardAs(replyUnitId(scene.id, id))} />
    </li>
  );

  if (!number) {
    const dial = (letter: string) => {
      const one = numbers.find((known) => known.letter === letter);
      become(letter, '.call-line', one?.reply);
    };
    return (
      <div class="answers is-below entering" ref={place}>
        <p class="instruction" aria-hidden="true">
          {words.numbers}
        </p>
        {list(words.numbers, shuffled(numbers, view.seed, scene.id), dial)}
      </div>
    );
  }
  const say = (letter: string) => {
    const at = left.findIndex((item) => item.letter === letter);
    const after = left[at + 1] ?? left[at - 1];
    become(response + letter, after ? buttonOf(after.letter) : '.validate button', left[at]?.text, left[at]?.reply);
  };
  return (
    <div class="answers is-below entering" ref={place}>
      <div class="call">
        <p class="call-line" tabIndex={-1}>
          {icon(HANDSET)}
          <span>
            {words.line} <Prose as="b" text={number.text} />
          </span>
        </p>
        <button
          type="button"
          class="button is-quiet"
          onClick={(event) => press(event, () => become('', buttonOf(number.letter), words.hungUp))}
        >
          {words.hangUp}
        </button>
        <ol class="thread">
          {reply(number.id, number.reply)}
          {said.map(({ id, letter, text, reply: back }) => [
            <li class="said" key={id}>
              <span class="unseen">{words.you}</span>{' '}
              <Prose as="span" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
              <button
                type="button"
                class="take-back"
                onClick={() =>
                  become(response[0] + response.slice(1).replace(letter, ''), buttonOf(letter), words.takenBack)
                }
              >
                {icon(CROSS)}
                <span class="unseen">{fill(words.takeBack, { text: plainText(text) })}</span>
              </button>
            </li>,
            back !== undefined && reply(id, back),
          ])}
        </ol>
      </div>
      {left.length > 0 && (
        <>
          <p class="instruction" aria-hidden="true">
            {words.instruction}
          </p>
          {list(words.instruction, left, say)}
        </>
      )}
      <Validate
        told={left.length > 0 ? count(strings, words.left, left.length) : words.ready}
        response={left.length > 0 ? null : response}
      />
    </div>
  );
}
