import { BACKGROUNDS } from '../../media/parts/backgrounds/index.ts';
import { PEOPLE } from '../../media/parts/people/index.ts';
import { PROPS } from '../../media/parts/props/index.ts';
import type { Background, Prop } from '../pen/part.ts';

const partOf = <T>(parts: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(parts, name) ? parts[name] : undefined;

export const backgroundOf = (name: string): Background | undefined => partOf(BACKGROUNDS, name);
export const propOf = (name: string): Prop | undefined => partOf(PROPS, name);

type Names = 'backgrounds' | 'props' | Exclude<keyof typeof PEOPLE, 'draw' | 'drawGear'>;

/** Every name that a picture or a look may use. */
export const NAMES: Readonly<Record<Names, readonly string[]>> = {
  backgrounds: Object.keys(BACKGROUNDS),
  props: Object.keys(PROPS),
  ages: PEOPLE.ages,
  builds: PEOPLE.builds,
  skins: PEOPLE.skins,
  hairs: PEOPLE.hairs,
  hairColours: PEOPLE.hairColours,
  tops: PEOPLE.tops,
  bottoms: PEOPLE.bottoms,
  details: PEOPLE.details,
  poses: PEOPLE.poses,
  faces: PEOPLE.faces,
  holds: PEOPLE.holds,
  wears: PEOPLE.wears,
};
