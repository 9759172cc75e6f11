import { strFromU8 } from 'fflate';
import { checkManifest } from './checks/check-manifest.ts';
import { checkNames } from './checks/check-names.ts';
import { checkPage, tagsOf } from './checks/check-page.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkScript } from './checks/check-script.ts';
import { type PackageProblem, problem } from './checks/problem.ts';
import { unzip } from './checks/unzip.ts';
import { extensionOf, MANIFEST_NAME } from './file-names.ts';
import type { PackageStandard } from './package-standard.ts';

/**
 * PHP's default `post_max_size`: a Moodle whose host changed nothing refuses the upload beyond it. Videos are counted
 * apart: whoever adds one is told to look at that limit.
 */
const MAX_BYTES = 8 * 1024 * 1024;

const LOADING = new Set(['css', 'html', 'js', 'svg']);

/**
 * What is wrong with the bytes of a standard's package, as far as the official schemas cannot tell; empty when nothing
 * is. All checks run to the end. Pure: for the build and for a browser alike.
 */
export function checkPackage(bytes: Uint8Array, standard: PackageStandard): readonly PackageProblem[] {
  const unzipped = unzip(bytes);
  if (!unzipped) return [problem('zip-unreadable', '')];
  const { names, files } = unzipped;
  const problems = [...checkNames(names, standard)];
  const weight = bytes.length - videosSize(files);
  if (weight > MAX_BYTES) problems.push(problem('zip-too-big', '', `${Math.ceil(weight / 1024 ** 2)} Mo`));
  const manifest = files.get(MANIFEST_NAME);
  if (manifest) problems.push(...checkManifest(strFromU8(manifest), names, standard));
  const all = new Set(names);
  for (const [name, content] of files) {
    const kind = extensionOf(name);
    if (!LOADING.has(kind)) continue;
    const text = strFromU8(content);
    problems.push(...checkReferences(name, text, all));
    if (kind === 'js') problems.push(...checkScript(name, text));
    if (kind === 'html') problems.push(...checkPage(name, text));
    if (kind === 'svg') problems.push(...checkPicture(name, text));
  }
  return problems;
}

const videosSize = (files: ReadonlyMap<string, Uint8Array>): number =>
  [...files].reduce((sum, [name, { length }]) => sum + (extensionOf(name) === 'mp4' ? length : 0), 0);

/** A picture shown by an <img> obeys its own rules, but one opened alone or inlined loses its style under our CSP. */
function* checkPicture(name: string, svg: string): Generator<PackageProblem> {
  for (const tag of tagsOf(svg)) {
    if (/\sstyle\s*=/.test(tag) || tag.startsWith('<style')) yield problem('inline-style', name, tag);
  }
}
