import type { QuestionScene } from '../../../kinds/question/scene.ts';
import type { KindView } from '../kind-view.ts';
import { Choices } from './choices.tsx';
import { CorrectedChoice } from './corrected-choice.tsx';

export const question: KindView<QuestionScene> = { Ask: Choices, Corrected: CorrectedChoice };
