import { HAIRS, SKINS } from '../../../src/pen/colour.ts';
import { BOTTOMS } from './bottoms.ts';
import { DETAILS } from './details.ts';
import { HAIR_SHAPES } from './hair.ts';
import type { Age, Build } from './head.ts';
import type { Body } from './skeleton.ts';
import { TOPS } from './tops.ts';

const AGES: Readonly<Record<Age, Pick<Body, 'scale' | 'headScale' | 'stoop'>>> = {
  child: { scale: 0.68, headScale: 0.9, stoop: 0 },
  teen: { scale: 0.95, headScale: 0.98, stoop: 0 },
  adult: { scale: 1, headScale: 1, stoop: 0 },
  elder: { scale: 0.93, headScale: 0.98, stoop: 7 },
};

const BUILDS: Readonly<Record<Build, Pick<Body, 'shoulders' | 'belly' | 'limbs'>>> = {
  slim: { shoulders: 0.9, belly: 0.87, limbs: 0.92 },
  medium: { shoulders: 1, belly: 1, limbs: 1 },
  broad: { shoulders: 1.12, belly: 1.26, limbs: 1.1 },
};

export const bodyOf = (age: Age, build: Build): Body => ({ ...AGES[age], ...BUILDS[build] });

/** The words of looks. */
export const LOOK_NAMES = {
  ages: Object.keys(AGES) as readonly Age[],
  builds: Object.keys(BUILDS) as readonly Build[],
  skins: Object.keys(SKINS),
  hairs: Object.keys(HAIR_SHAPES),
  hairColours: Object.keys(HAIRS),
  tops: Object.keys(TOPS),
  bottoms: Object.keys(BOTTOMS),
  details: Object.keys(DETAILS),
} as const;
