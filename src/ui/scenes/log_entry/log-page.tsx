import { useState } from 'preact/hooks';
import { chosenIn, type LogEntryScene, type LogField } from '../../../kinds/log_entry/scene.ts';
import { shuffled } from '../../../lesson/shuffled.ts';
import { answerUnitId } from '../../../narration/units.ts';
import { count } from '../../../strings/fill.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';
import type { AskProps } from '../kind-view.ts';
import { Validate } from '../validate.tsx';
import './log-page.css';

/** Words that stand among others as a sentence of their own. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * Keyboard and screen reader: a group of native radios for each field, named by it; the arrow keys choose. The line as
 * it stands is text below them, and is announced whenever it changes.
 */
export function LogPage({ scene }: AskProps<LogEntryScene>) {
  const { strings, announce } = usePlayer();
  const view = useView();
  const { fields } = scene;
  const words = strings.logEntry;
  const [response, setResponse] = useState('');
  const choose = ({ options }: LogField, letter: string) => {
    const others = [...response].filter((one) => !options.some((option) => option.letter === one));
    const answer = [...others, letter].sort().join('');
    const line = fields.flatMap((field) => chosenIn(field, answer) ?? []).map(({ text }) => ended(plainText(text)));
    setResponse(answer);
    announce(line.join(' '));
  };
  const left = fields.length - response.length;
  return (
    <div class="answers is-below entering">
      <p class="instruction">{words.instruction}</p>
      <div class="log">
        {fields.map((field) => (
          <fieldset key={field.id} class="log-field">
            <Prose as="legend" text={field.label} heard={heardAs(answerUnitId(scene.id, field.id))} />
            {shuffled(field.options, view.seed, `${scene.id}/${field.id}`).map(({ id, letter, text }) => (
              <label key={id} class="log-option">
                <input
                  class="check is-round"
                  type="radio"
                  name={`${scene.id}/${field.id}`}
                  checked={response.includes(letter)}
                  onChange={() => choose(field, letter)}
                />
                <Prose as="span" class="choice-text" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
              </label>
            ))}
          </fieldset>
        ))}
        <p class="log-line">
          <b>{words.line}</b>{' '}
          {fields.map((field) => {
            const text = chosenIn(field, response)?.text;
            return text === undefined ? (
              <span key={field.id} class="log-blank">
                {field.label}…{' '}
              </span>
            ) : (
              <Prose key={field.id} as="span" text={`${ended(text)} `} />
            );
          })}
        </p>
      </div>
      <Validate
        told={left > 0 ? count(strings, words.left, left) : words.ready}
        response={left > 0 ? null : response}
      />
    </div>
  );
}
