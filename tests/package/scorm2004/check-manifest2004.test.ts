import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/package/check-package.ts';
import { scorm2004 } from '../../../src/package/scorm2004/scorm2004.ts';
import { breakable, type Own2004, rowsOf } from '../broken-package.ts';

const { inManifest } = breakable(scorm2004);

const PRIMARY = /<imsss:primaryObjective [\s\S]*?<\/imsss:primaryObjective>/;
const SEQUENCING = '<imsss:sequencing>';
const SECOND_OBJECTIVES = '<imsss:objective objectiveID="A"/><imsss:objective objectiveID="A"/></imsss:objectives>';

/** Before the first sequencing: in the item, after its title. */
const inItem = (xml: string): Uint8Array => inManifest(SEQUENCING, `${xml}${SEQUENCING}`);

const MUTATIONS: Readonly<Record<Own2004, readonly Uint8Array[]>> = {
  'element-unexpected': [
    inItem('<adlcp:masteryscore>70</adlcp:masteryscore>'),
    inItem('<adlcp:completionThreshold completedByMeasure="true"/>'),
    inItem('<adlcp:completionThreshold>0.5</adlcp:completionThreshold>'),
    inItem('<adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>'),
    inItem('<adlcp:data><adlcp:map targetID="a"/></adlcp:data>'),
    inManifest('</imsss:objectives>', SECOND_OBJECTIVES),
    inManifest('</imsss:primaryObjective>', '<imsss:mapInfo targetObjectiveID="a"/></imsss:primaryObjective>'),
    inManifest('<imsss:deliveryControls', '<imsss:auxiliaryResources/><imsss:deliveryControls'),
    inManifest('</organization>', '<adlnav:presentation/></organization>'),
    inManifest('</resource>', '<dependency identifierref="RES-ESSAI_GAZ"/></resource>'),
    inManifest('</manifest>', '<manifest identifier="INNER"/></manifest>'),
    inManifest('</manifest>', '<imsss:sequencingCollection/></manifest>'),
    inManifest('</metadata>', '<adlcp:location>lom.xml</adlcp:location></metadata>'),
  ],
  'element-count': [
    inManifest(PRIMARY, ''),
    inManifest('</imsss:objectives>', '<imsss:primaryObjective satisfiedByMeasure="true"/></imsss:objectives>'),
    inManifest(/<imsss:minNormalizedMeasure>.*<\/imsss:minNormalizedMeasure>/, ''),
    inManifest(/<imsss:deliveryControls .*\/>/, ''),
    inManifest(/<adlnav:presentation>[\s\S]*<\/adlnav:presentation>/, ''),
    inManifest(/<adlnav:presentation>/, '<adlnav:presentation/><adlnav:presentation>'),
    inManifest('</metadata>', '<schemaversion>2004 4th Edition</schemaversion></metadata>'),
    inManifest('</metadata>', '</metadata><metadata/>'),
    inManifest('</item>', '<title>x</title></item>'),
    inManifest(/<imsss:controlMode .*\/>/, ''),
  ],
  'attribute-unexpected': [
    inManifest('href="index.html">', 'href="index.html" adlcp:persistState="true">'),
    inManifest('adlcp:scormType', 'adlcp:scormtype'),
    inManifest(SEQUENCING, '<imsss:sequencing ID="S1">'),
    inManifest(SEQUENCING, '<imsss:sequencing IDRef="S1">'),
    inManifest('isvisible="true"', 'isvisible="true" parameters="?a=b"'),
    inManifest('completionSetByContent="true"', 'completionSetByContent="true" tracked="false"'),
    inManifest('<resources>', '<resources xml:base="content/">'),
    inManifest('<organization ', '<organization adlcp:sharedDataGlobalToSystem="maybe" '),
  ],
  'attribute-wrong': [
    inManifest('completionSetByContent="true"', 'completionSetByContent="false"'),
    inManifest(' completionSetByContent="true"', ''),
    inManifest('objectiveSetByContent="true"', 'objectiveSetByContent="yes"'),
    inManifest('satisfiedByMeasure="true"', 'satisfiedByMeasure="false"'),
    inManifest(' satisfiedByMeasure="true"', ''),
    inManifest('flow="true"', 'flow="false"'),
    inManifest('isvisible="true"', 'isvisible="perhaps"'),
    inManifest('isvisible="true"', 'isvisible="false"'),
    inManifest('type="webcontent"', 'type="text"'),
    inManifest(' identifier="RES-ESSAI_GAZ"', ''),
    inManifest('manifest identifier="REFLEXES-ESSAI_GAZ"', 'manifest identifier=""'),
  ],
  'text-wrong': [
    ...['next', 'Continue', '', 'suspendall'].map((word) => inManifest('>continue<', `>${word}<`)),
    ...['1.5', '-0.2', '70', '.7', '0.705', ''].map((measure) => inManifest('>0.7<', `>${measure}<`)),
    inManifest('<imsss:objectives>', '<imsss:objectives>all'),
    inManifest('<resources>', '<resources>files'),
  ],
  'control-shown': ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll'].map((control) =>
    inManifest(`<adlnav:hideLMSUI>${control}</adlnav:hideLMSUI>`, ''),
  ),
  'control-twice': [
    inManifest('<adlnav:hideLMSUI>', '<adlnav:hideLMSUI>previous</adlnav:hideLMSUI><adlnav:hideLMSUI>'),
  ],
  'no-way-out': [inManifest('<adlnav:hideLMSUI>', '<adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI><adlnav:hideLMSUI>')],
};

describe('checkManifest2004', () => {
  test.each(rowsOf(MUTATIONS))('reports $rule (mutation $index)', ({ rule, bytes }) => {
    expect(checkPackage(bytes, scorm2004).map((problem) => problem.rule)).toContain(rule);
  });

  test('names what it found and where', () => {
    expect(checkPackage(inManifest('>0.7<', '>70<'), scorm2004)).toEqual([
      {
        rule: 'text-wrong',
        file: 'imsmanifest.xml',
        message: 'Cet élément ne peut pas contenir ce texte : <imsss:minNormalizedMeasure>70.',
      },
    ]);
    expect(checkPackage(inManifest('isvisible="true"', 'isvisible="no"'), scorm2004)).toEqual([
      {
        rule: 'attribute-wrong',
        file: 'imsmanifest.xml',
        message: 'Cet attribut manque ou n’a pas la bonne valeur : <item isvisible="no">.',
      },
    ]);
  });
});
