import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationMistakes, observationSchema } from '../../../src/kinds/observation/schema.ts';
import { anObservation } from '../../support/scene-builder.ts';
import { toldOf } from '../told-mistakes.ts';

const scene = anObservation('atelier', 0, 'fin');

const withSpots = (...places: readonly (readonly [x: number, y: number, radius?: number])[]) => ({
  ...scene,
  items: places.map(([x, y, radius], index) => ({
    ...scene.items[index]!,
    at: [x, y] as const,
    ...(radius !== undefined && { radius }),
  })),
});

test('reads a sound scene, without a mistake', () => {
  expect(observationSchema.safeParse(scene).success).toBe(true);
  expect(observationMistakes(scene)).toEqual([]);
});

describe('refuses', () => {
  test('a scene without picture', () => {
    const { picture, ...bare } = scene;
    expect(toldOf(observationMistakes(bare))).toEqual([
      ': Il n’y a pas d’image où chercher les dangers. → Ajoutez « picture ».',
    ]);
  });

  test('spots that a finger on the narrowest phone could not tell apart', () => {
    const apart = withSpots([150, 480], [282, 480], [700, 300], [200, 200, 90]);
    expect(observationMistakes(apart)).toEqual([]);
    const near = withSpots([150, 480], [281, 480], [700, 300], [200, 200, 90]);
    expect(toldOf(observationMistakes(near))).toEqual([
      'items.1.at: Cet endroit recouvre celui de items[0] sous le doigt, sur un téléphone. → Écartez leurs milieux de 132 au moins, ou rapprochez la vue avec « focus ».',
    ]);
  });

  test('spots nearer to each other where phones come closer', () => {
    const focus = [0, 160, 720] as const;
    const spots = withSpots([150, 480], [251, 480], [600, 300], [200, 260, 90]);
    expect(observationMistakes(spots).length).toBeGreaterThan(0);
    expect(observationMistakes({ ...spots, picture: { ...scene.picture, focus } })).toEqual([]);
  });

  test('a spot that small screens do not show', () => {
    const closer = { ...scene, picture: { ...scene.picture, focus: [0, 0, 720] } };
    expect(toldOf(observationMistakes(closer))).toEqual([
      'items.0.at: Cet endroit sort de ce que montrent les petits écrans. → Placez son milieu entre 50 et 670 en largeur, entre 50 et 430 en hauteur, ou agrandissez « focus ».',
      'items.1.at: Cet endroit sort de ce que montrent les petits écrans. → Placez son milieu entre 50 et 670 en largeur, entre 50 et 430 en hauteur, ou agrandissez « focus ».',
      'items.2.at: Cet endroit sort de ce que montrent les petits écrans. → Placez son milieu entre 50 et 670 en largeur, entre 50 et 430 en hauteur, ou agrandissez « focus ».',
    ]);
  });

  test('a spot that leaves the picture', () => {
    expect(observationMistakes(withSpots([30, 480], [420, 480], [700, 300], [200, 200]))).toHaveLength(1);
  });
});

test('spots without a mistake keep 44 px for a finger and never overlap, on any screen from 320 px', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 640 }));
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 3, maxLength: 4 }),
      fc.integer({ min: 320, max: 479 }),
      (places, width) => {
        if (observationMistakes(withSpots(...places)).length > 0) return;
        const scale = width / 960;
        const diameter = Math.max(44, 100 * scale);
        for (const [index, [x, y]] of places.entries())
          for (const [a, b] of places.slice(0, index))
            expect(Math.hypot(x - a, y - b) * scale).toBeGreaterThanOrEqual(diameter - 0.5);
      },
    ),
  );
});

test('finds nothing in what cannot be read', () => {
  for (const value of [null, 3, {}, { items: 'x' }]) expect(observationMistakes(value)).toEqual([]);
});
