import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkOptions } from '../../src/assembly/check-options.ts';
import { classVideoRemarks, withClassCredit } from '../../src/assembly/class-video.ts';
import { lessonToCheck } from '../../src/assembly/lesson-to-check.ts';
import { mediaInPackage } from '../../src/assembly/make-packages.ts';
import type { PackageParts } from '../../src/assembly/parts.ts';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../src/lesson/options.ts';
import { buildFromDisk } from '../support/build-from-disk.ts';
import { projectParts } from '../support/project-parts.ts';

const FOLDER = 'tests/fixtures/class-video';
const VIDEO = { file: 'visite.mp4', captions: 'visite.vtt', credit: 'Classe de 2de MS, lycée X' };
const [bytes, captions] = [VIDEO.file, VIDEO.captions].map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

const optionsFor = (slug: string): PackageOptions => ({ ...DEFAULT_OPTIONS, videos: { [slug]: VIDEO } });
const filesFor = (slug: string) => ({ [`${slug}/visite.mp4`]: bytes!, [`${slug}/visite.vtt`]: captions! });

test.each(['metier_posture', 'gaz_odeur'])(
  '%s with a class’s video passes every check, and loses the voices of its panels alone',
  (slug) => {
    const { shared, own } = projectParts(slug);
    const filmed = { ...own, classFiles: filesFor(slug) };
    const { report, remarks } = checkOptions(shared, filmed, own.lesson, optionsFor(slug));
    expect([remarks, report.findings].flat().filter(({ severity }) => severity === 'error')).toEqual([]);
    const { compiled } = lessonToCheck(shared, filmed, optionsFor(slug));
    expect(compiled.captions).toEqual({
      [`${slug}/visite.mp4`]: [
        { start: 0, end: 1, text: 'On repère la vanne.' },
        { start: 1, end: 2, text: 'On ne la touche pas.' },
      ],
    });
    const before = lessonToCheck(shared, own, DEFAULT_OPTIONS).compiled;
    const lost = Object.keys(before.narration ?? {}).filter((unit) => !Object.hasOwn(compiled.narration ?? {}, unit));
    const [place] = own.lesson.scenes.flatMap((scene) =>
      scene.kind === 'information' && scene.capsule && 'panels' in scene.capsule ? [scene] : [],
    );
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every((unit) => unit.includes(place!.id))).toBe(true);
    expect(mediaInPackage(compiled)).toEqual(expect.arrayContaining(Object.keys(filesFor(slug))));
    expect(compiled.options).toEqual(before.options);
  },
);

test('until its files are given, the lesson keeps its panels', () => {
  const { shared, own } = projectParts('metier_posture');
  const { compiled } = lessonToCheck(shared, own, optionsFor('metier_posture'));
  expect(compiled).toEqual(lessonToCheck(shared, own, DEFAULT_OPTIONS).compiled);
});

test('a lesson that tells nothing in panels has no place for a video, and the options say so', () => {
  const { own } = projectParts('metier_posture');
  const scenes = own.lesson.scenes.filter((scene) => !('capsule' in scene));
  const remarks = classVideoRemarks({ ...own.lesson, scenes }, optionsFor('metier_posture'));
  expect(remarks.map(({ rule, path }) => `${rule} ${formatPath(path)}`)).toEqual([
    'video-without-place videos.metier_posture',
  ]);
  expect(classVideoRemarks(own.lesson, optionsFor('metier_posture'))).toEqual([]);
});

test('a package may hold a video beyond what its other files may weigh, and says first whose it is', () => {
  const slug = 'metier_posture';
  const big = new Uint8Array(9 * 1024 ** 2);
  big.set(bytes!);
  const zip = buildFromDisk(slug, optionsFor(slug), { ...filesFor(slug), [`${slug}/visite.mp4`]: big });
  const files = unzipSync(zip);
  expect(Buffer.compare(files[`media/${slug}/visite.mp4`]!, big)).toBe(0);
  expect(files[`media/${slug}/visite.vtt`]).toEqual(captions);
  const said = strFromU8(files['licences.txt']!);
  expect(said).toMatch(
    /^La vidéo de la classe \(media\/metier_posture\/visite\.mp4\) .*Classe de 2de MS, lycée X\. Droits réservés/,
  );
  expect(said).toContain('MIT');
});

test('the licences of a lesson without video are those of all', () => {
  const { shared, own } = projectParts('metier_posture');
  const { compiled } = lessonToCheck(shared, own, DEFAULT_OPTIONS);
  const parts = { licences: 'MIT' } as PackageParts;
  expect(withClassCredit(parts, compiled, optionsFor('metier_posture'))).toBe(parts);
  expect(strToU8(parts.licences)).toHaveLength(3);
});
