import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allProjectRules } from '../../src/check/all-project-rules.ts';
import { allRules } from '../../src/check/all-rules.ts';

const SEVERITY_WORD = { error: 'Erreur', warning: 'Avertissement' };

const here = (path: string): URL => new URL(path, import.meta.url);

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const namesOf = (rules: readonly { readonly name: string }[]): string[] => rules.map(({ name }) => name).sort();

test('every rule file is registered and tested, under its file name', () => {
  expect(namesOf(allRules)).toEqual(namesIn('../../src/check/rules', '.ts'));
  expect(namesIn('rules', '.test.ts')).toEqual(namesOf(allRules));
  expect(namesOf(allProjectRules)).toEqual(namesIn('../../src/check/project-rules', '.ts'));
  expect(namesIn('project-rules', '.test.ts')).toEqual(namesOf(allProjectRules));
});

test('docs/rules.md explains every rule under its name, with its severity', () => {
  const text = readFileSync(here('../../docs/rules.md'), 'utf8');
  const documented = [...text.matchAll(/^## (\S+)\n\n\*\*(\S+)\.\*\*/gm)].map(([, name, word]) => `${name} ${word}`);
  const rules = [...allRules, ...allProjectRules].map(({ name, severity }) => `${name} ${SEVERITY_WORD[severity]}`);
  expect(documented.sort()).toEqual(rules.sort());
  expect(text.match(/^## /gm)).toHaveLength(rules.length);
});
