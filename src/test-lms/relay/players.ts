import type { Player, StandardName } from '../scorm/standard.ts';
import { PLAYER12 } from '../scorm12/player12.ts';
import { PLAYER2004 } from '../scorm2004/player2004.ts';

/** How each standard is played. */
export const PLAYERS: { readonly [S in StandardName]: Player } = { scorm12: PLAYER12, scorm2004: PLAYER2004 };
