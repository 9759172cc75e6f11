import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { countWords, sentencesOf } from './count-words.ts';
import { isGivenAway } from './given-away.ts';
import { readTexts } from './read-texts.ts';
import { strings } from './walk.ts';

/** How a lesson reads, in numbers. */
export interface TextFigures {
  /** In its texts of sentences; those in simple words are counted apart. */
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly longestSentence: number;
  readonly simpleWords: number;
  readonly simpleWordsPerSentence: number;
  readonly simpleLongestSentence: number;
  readonly questions: number;
  /** Questions whose good choice is so much the longest that it gives itself away. */
  readonly givenAway: number;
}

function figuresOf(texts: readonly string[]) {
  const lengths = texts.flatMap((text) => sentencesOf(text).map(countWords)).filter((words) => words > 0);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return { words, mean: words / Math.max(1, lengths.length), longest: Math.max(0, ...lengths) };
}

export function textFigures(lesson: Lesson<Scene>): TextFigures {
  const texts = readTexts(lesson);
  const isSimple = ({ path }: (typeof texts)[number]) => path.includes('simple');
  const plain = figuresOf(texts.filter((text) => !isSimple(text)).map(({ value }) => value));
  const whole = [...strings(lesson.scenes)].filter(({ name }) => name === 'simple');
  const simple = figuresOf([...whole, ...texts.filter(isSimple)].map(({ value }) => value));
  const questions = lesson.scenes.filter((scene) => scene.kind === 'question');
  return {
    words: plain.words,
    wordsPerSentence: plain.mean,
    longestSentence: plain.longest,
    simpleWords: simple.words,
    simpleWordsPerSentence: simple.mean,
    simpleLongestSentence: simple.longest,
    questions: questions.length,
    givenAway: questions.filter(isGivenAway).length,
  };
}
