import { type Choices, DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';

/** The values that a preference may have; those that are missing here are booleans. */
const ALLOWED: { readonly [Name in keyof Preferences]?: readonly Preferences[Name][] } = {
  rate: [0.8, 1, 1.2],
  textSize: [100, 125, 150, 200],
  font: ['standard', 'legible'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  motion: ['auto', 'reduced'],
  language: ['auto', 'fr', 'en'],
};

function isAllowed(name: string, value: unknown): boolean {
  if (name === 'volume') return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
  const allowed: readonly unknown[] = ALLOWED[name as keyof Preferences] ?? [false, true];
  return allowed.includes(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The choices that a text holds. It may come from any page of the LMS's origin: what is no choice of ours is left out. */
export function readChoices(text: string): Choices {
  const values = Object(parse(text)) as Readonly<Record<string, unknown>>;
  const names = Object.keys(DEFAULT_PREFERENCES).filter(
    (name) => Object.hasOwn(values, name) && isAllowed(name, values[name]),
  );
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
