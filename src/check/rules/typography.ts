import type { CheckInput } from '../check-input.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { typographyErrors } from '../typography.ts';
import { strings } from '../walk.ts';

type Text = Pick<Finding, 'source' | 'path'> & { readonly value: string };

/** Strings that are not French: an address, and equipment with its defect (`helmet:cracked`). */
const NOT_TOLD: readonly string[] = ['$schema', 'wears'];

/** Ids and file names are read too: their alphabet has nothing that this rule looks for. */
function* textsOf({ lesson, compiled, facts, glossary }: CheckInput): Generator<Text> {
  for (const { name, path, value } of strings(lesson)) {
    if (!NOT_TOLD.includes(name)) yield { source: 'lesson', path, value };
  }
  for (const [index, { id, statement }] of facts.entries()) {
    if (compiled.facts[id]) yield { source: 'facts', path: [index, 'statement'], value: statement };
  }
  for (const [index, term] of glossary.entries()) {
    if (!compiled.glossary.some(({ id }) => id === term.id)) continue;
    for (const { path, value } of strings(term, [index])) yield { source: 'glossary', path, value };
  }
}

export default defineRule({
  name: 'typography',
  severity: 'error',
  *check(input) {
    for (const { source, path, value } of textsOf(input)) {
      for (const { excerpt, advice } of typographyErrors(value)) {
        yield { source, path, message: `Typographie, près de « ${excerpt} ».`, hint: `${advice}.` };
      }
    }
  },
});
