import { pagePolicy } from '../page-policy.ts';
import { type PackageProblem, type PackageRule, problem } from './problem.ts';

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script\s*>/gi;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const CSP = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const HASH = /'sha256-([A-Za-z0-9+/]{43}=)'/;

/** The opening tags of a page, without what stands in its scripts: a lesson travels there as JSON. */
export const tagsOf = (html: string): readonly string[] => html.replace(SCRIPT, '$1</script>').match(TAG) ?? [];

/** Looks at a page for what a CSP, an LMS or a folder opened without server would block. */
export function* checkPage(name: string, html: string): Generator<PackageProblem> {
  const found = (rule: PackageRule, text?: string): PackageProblem => problem(rule, name, text);
  const csp = CSP.exec(html);
  // What stands before the policy is not governed by it.
  const isFirst = csp !== null && csp.index < html.search(/<(?:script|style|link|body)\b/i);
  if (!isFirst) yield found('csp-missing');
  const policy = csp?.[1] ?? '';
  if (csp && policy !== pagePolicy(HASH.exec(policy)?.[1] ?? '')) yield found('csp-wrong', policy);
  // The style of the first screen stands in the page, allowed by its hash; whether the hash fits, a browser tells.
  const styles = tagsOf(html).filter((tag) => /^<style\b/i.test(tag));
  for (const tag of styles.slice(1)) yield found('inline-style', tag);
  for (const [, tag = '', code = ''] of html.matchAll(SCRIPT)) {
    const isData = /\stype="application\/json"/i.test(tag);
    if (code.trim() !== '' && !isData) yield found('inline-code', tag);
  }
  for (const tag of tagsOf(html)) {
    if (/\stype\s*=\s*["']?module\b/i.test(tag)) yield found('module-script');
    if (/\scrossorigin\b/i.test(tag)) yield found('cross-origin');
    if (/\son[a-z]+\s*=/i.test(tag) || /=\s*["']?\s*javascript:/i.test(tag)) yield found('inline-code', tag);
    if (/\sstyle\s*=/i.test(tag)) yield found('inline-style', tag);
  }
}
