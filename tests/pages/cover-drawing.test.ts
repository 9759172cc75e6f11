import { expect, test } from 'vitest';
import { composePicture } from '../../src/pages/cover-drawing.ts';

const drawings = {
  'drawn/hall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960"><path d="M0 0"/></svg>',
  'drawn/nadia.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -400 100 400"><circle r="3"/></svg>',
};

test('layers stand in one file as they stand in the picture, close to its focus', () => {
  const svg = composePicture(
    {
      alt: '',
      focus: [300, 60, 480],
      layers: [
        { file: 'drawn/hall.svg' },
        { file: 'drawn/nadia.svg', place: { left: 50, top: 10, width: 10 } },
        { file: 'drawn/nadia.svg', place: { left: 0, top: 0, width: 10 }, flip: true },
      ],
    },
    drawings,
  );
  expect(svg).toContain('viewBox="300 60 480 320"');
  expect(svg).toContain(
    '<svg x="0" y="0" width="960" height="640" viewBox="0 0 960 640" overflow="visible"><path d="M0 0"/></svg>',
  );
  expect(svg).toContain('<svg x="480" y="64" width="96" height="384" viewBox="-50 -400 100 400"');
  expect(svg).toContain('<g transform="translate(96 0) scale(-1 1)"><svg x="0"');
  expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length);
});

test('a layer that shows only after a choice is left out', () => {
  const picture = { alt: '', layers: [{ file: 'drawn/nadia.svg', when: { open: true } }] };
  expect(composePicture(picture, drawings)).not.toContain('circle');
});

test('a file that was not drawn is a fault', () => {
  expect(() => composePicture({ alt: '', layers: [{ file: 'drawn/nobody.svg' }] }, drawings)).toThrow(
    'drawn/nobody.svg',
  );
});
