import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDecision } from '../../../src/kinds/index.ts';
import { correctedOf } from '../../../src/ui/scenes/all-decisions.ts';
import { askOf } from '../../../src/ui/scenes/all-scenes.ts';
import { everyKind } from '../../support/lesson-builder.ts';
import { aCall, aLogEntry } from '../../support/scene-builder.ts';

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('every kind of scene has its folder of views, and no folder is left over', () => {
  expect(folders('src/ui/scenes')).toEqual(folders('src/kinds'));
});

const OTHERS = [aCall('appel', 7, 'fin'), aLogEntry('registre', 8, 'fin')];

describe.each([...Object.values(everyKind().scenes), ...OTHERS])('$kind', (scene) => {
  test('has something to show', () => {
    expect(askOf(scene)).toBeTypeOf('function');
    if (isDecision(scene)) expect(correctedOf(scene)).toBeTypeOf('function');
  });
});
