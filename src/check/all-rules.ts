import type { Rule } from './define-rule.ts';
import allWrongPasses from './rules/all-wrong-passes.ts';
import choiceLength from './rules/choice-length.ts';
import conditionNeverTrue from './rules/condition-never-true.ts';
import deadEnd from './rules/dead-end.ts';
import decisionMetAgain from './rules/decision-met-again.ts';
import decisionOffer from './rules/decision-offer.ts';
import endlessLoop from './rules/endless-loop.ts';
import factLevel from './rules/fact-level.ts';
import factUnknown from './rules/fact-unknown.ts';
import fatalOutsideSlot from './rules/fatal-outside-slot.ts';
import figureWithoutSource from './rules/figure-without-source.ts';
import gasNearLimit from './rules/gas-near-limit.ts';
import goodChoiceLongest from './rules/good-choice-longest.ts';
import idReused from './rules/id-reused.ts';
import mediaMissing from './rules/media-missing.ts';
import mediaNotCredited from './rules/media-not-credited.ts';
import minutesOff from './rules/minutes-off.ts';
import narrationMissing from './rules/narration-missing.ts';
import narrationStale from './rules/narration-stale.ts';
import narrationUnused from './rules/narration-unused.ts';
import notInCatalogue from './rules/not-in-catalogue.ts';
import objectiveWithoutSlot from './rules/objective-without-slot.ts';
import pictureAlt from './rules/picture-alt.ts';
import randomPass from './rules/random-pass.ts';
import retiredSlotUsed from './rules/retired-slot-used.ts';
import revisionChanged from './rules/revision-changed.ts';
import revisionNotFrozen from './rules/revision-not-frozen.ts';
import secondsMissing from './rules/seconds-missing.ts';
import sentenceLength from './rules/sentence-length.ts';
import simpleMissing from './rules/simple-missing.ts';
import simpleTooHard from './rules/simple-too-hard.ts';
import slotMetOnce from './rules/slot-met-once.ts';
import slotsAppendOnly from './rules/slots-append-only.ts';
import soundUnknown from './rules/sound-unknown.ts';
import suspendDataTooLong from './rules/suspend-data-too-long.ts';
import tooFewSlots from './rules/too-few-slots.ts';
import tooManyConfigurations from './rules/too-many-configurations.ts';
import translationMissing from './rules/translation-missing.ts';
import translationOrphan from './rules/translation-orphan.ts';
import translationStale from './rules/translation-stale.ts';
import typography from './rules/typography.ts';
import unreachableOutcome from './rules/unreachable-outcome.ts';
import unreachableScene from './rules/unreachable-scene.ts';
import unusedVariable from './rules/unused-variable.ts';
import videoCaptions from './rules/video-captions.ts';
import videoTooBig from './rules/video-too-big.ts';
import walkthroughMissing from './rules/walkthrough-missing.ts';
import walkthroughWrong from './rules/walkthrough-wrong.ts';

/** Every rule about one lesson; a test compares this list with the folder and with docs/rules.md. */
export const allRules: readonly Rule[] = [
  allWrongPasses,
  choiceLength,
  conditionNeverTrue,
  deadEnd,
  decisionMetAgain,
  decisionOffer,
  endlessLoop,
  factLevel,
  factUnknown,
  fatalOutsideSlot,
  figureWithoutSource,
  gasNearLimit,
  goodChoiceLongest,
  idReused,
  mediaMissing,
  mediaNotCredited,
  minutesOff,
  narrationMissing,
  narrationStale,
  narrationUnused,
  notInCatalogue,
  objectiveWithoutSlot,
  pictureAlt,
  randomPass,
  retiredSlotUsed,
  revisionChanged,
  revisionNotFrozen,
  secondsMissing,
  sentenceLength,
  simpleMissing,
  simpleTooHard,
  slotMetOnce,
  slotsAppendOnly,
  soundUnknown,
  suspendDataTooLong,
  tooFewSlots,
  tooManyConfigurations,
  translationMissing,
  translationOrphan,
  translationStale,
  typography,
  unreachableOutcome,
  unreachableScene,
  unusedVariable,
  videoCaptions,
  videoTooBig,
  walkthroughMissing,
  walkthroughWrong,
];
