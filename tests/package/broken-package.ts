import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PackageRule } from '../../src/package/checks/problem.ts';
import { makePackage } from '../../src/package/make-package.ts';
import type { PackageStandard } from '../../src/package/package-standard.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { smallPackage } from '../support/small-package.ts';

export type Files = Readonly<Record<string, string>>;

/** Rules that only one standard's own checks report. */
export type Own12 = 'mastery-score-wrong';
export type Own2004 = Extract<
  PackageRule,
  `element-${string}` | `attribute-${string}` | 'text-wrong' | `control-${string}` | 'no-way-out'
>;

export const read = (bytes: Uint8Array): Files =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

/** Zips without any of the care of our own zip. */
export const rezip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content, true)])));

/** A valid package of a standard, and ways to break it. Each throws when it finds nothing to change. */
export function breakable(standard: PackageStandard) {
  const valid = makePackage(standard, smallPackage(compileSmall({}, { status: 'passed_or_failed' }), standard));
  const files = read(valid);

  const edit = (name: string, from: string | RegExp, to: string): Uint8Array => {
    const before = files[name] ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${name} does not hold ${from}`);
    return rezip({ ...files, [name]: after });
  };
  const inManifest = (from: string | RegExp, to: string) => edit('imsmanifest.xml', from, to);

  return {
    standard,
    valid,
    files,
    edit,
    inManifest,
    inPage: (from: string, to: string) => edit('index.html', from, to),
    without: (name: string) => rezip(Object.fromEntries(Object.entries(files).filter(([one]) => one !== name))),
    /** One more file, announced by the manifest. */
    withFile: (name: string, content = 'x') =>
      rezip({ ...read(inManifest('</resource>', `<file href="${name}"/></resource>`)), [name]: content }),
    renamed: (from: string, to: string) =>
      rezip(Object.fromEntries(Object.entries(files).map(([name, content]) => [name === from ? to : name, content]))),
  };
}

export type Breakable = ReturnType<typeof breakable>;

/** One row by broken package. */
export const rowsOf = (mutations: Readonly<Record<string, readonly Uint8Array[]>>) =>
  Object.entries(mutations).flatMap(([rule, zips]) => zips.map((bytes, index) => ({ rule, index, bytes })));
