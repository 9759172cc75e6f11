import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakable } from '../../src/narration/speakable.ts';

test.each([
  ['Odeur **faible**, vers l’escalier.', "Odeur faible, vers l'escalier."],
  ['« Non. » Elle dit : « Pas ici. »', 'Non. Elle dit: Pas ici.'],
  ['Tu sens ça ? Oui !', 'Tu sens ça? Oui!'],
  ['14 h 10, il pleut', '14 heures 10, il pleut'],
  ['À 1 h, à 21h05 et à 8 h 00', 'À une heure, à vingt-et-une heures 5 et à 8 heures'],
  ['GRDF : 0 800 47 33 33.', 'G R D F: 0, 800, 47, 33, 33.'],
  ['Appelle le 01 42 33 44 55.', 'Appelle le 01, 42, 33, 44, 55.'],
  ['Le 18 ou le 112.', 'Le 18 ou le 112.'],
  ['Environ 2 000 signalements, 900 confirmés.', 'Environ 2000 signalements, 900 confirmés.'],
  ['Dès 5 %, jusqu’à 15 %.', "Dès 5 pour cent, jusqu'à 15 pour cent."],
  ['À 0,5 m, 1 m, 1,5 m puis 10 m.', 'À 0 virgule 5 mètre, 1 mètre, 1 virgule 5 mètre puis 10 mètres.'],
  ['1 m² puis 20 m²', '1 mètre carré puis 20 mètres carrés'],
  ['La LIE, le CO2 et la plaque « GAZ ».', 'La L I E, le C O 2 et la plaque gaz.'],
  ['Mme Roux et M. Diallo, n° 3', 'Madame Roux et Monsieur Diallo, numéro 3'],
  ['Le 1er étage, la 1re porte.', 'Le premier étage, la première porte.'],
  ['Attends… puis sors.', 'Attends... puis sors.'],
  ['Il monte — seul — et sort.', 'Il monte, seul, et sort.'],
  ['2 min, 3 kg, 20 °C', '2 minutes, 3 kilos, 20 degrés'],
  ['Il marche.', 'Il marche.'],
])('« %s » is said « %s »', (text, said) => {
  expect(speakable(text)).toBe(said);
});

const texts = fc.string({
  unit: fc.constantFrom(...'ab AB1 0%h,.…«»’"\n**M. 5 m', '\u00a0', '\u202f', 'Mme ', 'GAZ', ' 14 h 10 '),
  maxLength: 60,
});

test('how spaces, quotes and emphasis are written changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const rewritten = text.replace(/[ \n]/g, '\u202f').replaceAll('"', '”').replaceAll('**', '');
      expect(speakable(rewritten)).toBe(speakable(text));
    }),
  );
});
