import type { XmlElement } from '../package/read-xml.ts';
import { child, children, textOf } from '../package/walk-xml.ts';
import type { Demands } from '../scorm/standard.ts';

/** What an item of a SCORM 2004 manifest asks of the LMS; measures that are no numbers count as absent. */
export function readItem2004(item: XmlElement): Demands {
  const sequencing = child(item, 'imsss:sequencing');
  const list = child(sequencing, 'imsss:objectives');
  const primary = child(list, 'imsss:primaryObjective');
  const controls = child(sequencing, 'imsss:deliveryControls');
  const named = [primary, ...children(list, 'imsss:objective')].map((one) => one?.attributes.get('objectiveID') ?? '');
  return {
    masteryScore: masteryOf(primary),
    launchData: textOf(child(item, 'adlcp:dataFromLMS')),
    completionThreshold: thresholdOf(child(item, 'adlcp:completionThreshold')),
    objectives: named.filter((id) => id !== ''),
    completionSetByContent: controls?.attributes.get('completionSetByContent') === 'true',
  };
}

/** Out of 100, as SCORM 1.2 writes it; the standard says 1 when the measure counts and none is given. */
function masteryOf(primary: XmlElement | undefined): string {
  if (primary?.attributes.get('satisfiedByMeasure') !== 'true') return '';
  const measure = textOf(child(primary, 'imsss:minNormalizedMeasure')) || '1.0';
  return isMeasure(measure) ? String(Math.round(Number(measure) * 10_000_000) / 100_000) : '';
}

function thresholdOf(threshold: XmlElement | undefined): string {
  if (threshold?.attributes.get('completedByMeasure') !== 'true') return '';
  const measure = threshold.attributes.get('minProgressMeasure') ?? '1.0';
  return isMeasure(measure) ? String(Number(measure)) : '';
}

const isMeasure = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= 1;
