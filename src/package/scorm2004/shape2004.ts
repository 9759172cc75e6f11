import type { Shape } from '../checks/check-shape.ts';

const IDENTIFIER = /^[A-Z][A-Z0-9_-]*$/;
const ANY = /^/;
const TITLE: Shape = { text: ANY };

const deliveryControls: Shape = {
  // Both default to false: the LMS would then take a silent lesson for completed and passed (SN 3.13).
  attributes: { completionSetByContent: /^true$/, objectiveSetByContent: /^true$/ },
};

const objectives: Shape = {
  children: {
    'imsss:primaryObjective': [
      'once',
      {
        attributes: { satisfiedByMeasure: /^true$/ },
        children: { 'imsss:minNormalizedMeasure': ['once', { text: /^(0\.\d{1,2}|1)$/ }] },
      },
    ],
  },
};

const presentation: Shape = {
  children: {
    'adlnav:navigationInterface': [
      'once',
      {
        children: {
          'adlnav:hideLMSUI': [
            'any number',
            { text: /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll)$/ },
          ],
        },
      },
    ],
  },
};

const item: Shape = {
  attributes: { identifier: IDENTIFIER, identifierref: IDENTIFIER, isvisible: /^true$/ },
  children: {
    title: ['once', TITLE],
    'imsss:sequencing': [
      'once',
      {
        children: {
          'imsss:objectives': ['at most once', objectives],
          'imsss:deliveryControls': ['once', deliveryControls],
        },
      },
    ],
    'adlnav:presentation': ['once', presentation],
  },
};

const organization: Shape = {
  attributes: { identifier: IDENTIFIER, structure: /^hierarchical$/ },
  children: {
    title: ['once', TITLE],
    item: ['once', item],
    'imsss:sequencing': [
      'once',
      { children: { 'imsss:controlMode': ['once', { attributes: { choice: /^true$/, flow: /^true$/ } }] } },
    ],
  },
};

const resource: Shape = {
  attributes: { identifier: IDENTIFIER, type: /^webcontent$/, 'adlcp:scormType': /^sco$/, href: ANY },
  children: { file: ['any number', { attributes: { href: ANY } }] },
};

/**
 * All that our manifest of a single SCO holds. Closed, where the schemas are open: no masteryscore (1.2), persistState
 * (removed in 4th Edition), xml:base, second objective, inner manifest, dependency, nor anything else comes in unseen.
 */
export const SHAPE_2004: Shape = {
  attributes: { identifier: IDENTIFIER, version: /^\d+$/ },
  children: {
    metadata: ['once', { children: { schema: ['once', TITLE], schemaversion: ['once', TITLE] } }],
    organizations: [
      'once',
      { attributes: { default: IDENTIFIER }, children: { organization: ['once', organization] } },
    ],
    resources: ['once', { children: { resource: ['once', resource] } }],
  },
};
