export interface TypographyError {
  /** The words around the error. */
  readonly excerpt: string;
  readonly advice: string;
}

const ADVICE: readonly { readonly wrong: RegExp; readonly advice: string }[] = [
  {
    wrong: /(?<![\u00A0\u202F:;?!])[:;?!]/g,
    advice: 'Mettez une espace insécable (U+00A0 ou U+202F) avant : ; ? et !',
  },
  { wrong: /«(?![\u00A0\u202F])/g, advice: 'Mettez une espace insécable après «' },
  { wrong: /(?<![\u00A0\u202F])»/g, advice: 'Mettez une espace insécable avant »' },
  { wrong: /'/g, advice: "Écrivez l’apostrophe ’ au lieu de '" },
  { wrong: /"/g, advice: 'Écrivez les guillemets « » au lieu de "' },
  { wrong: /\.{3}/g, advice: 'Écrivez le caractère … au lieu de trois points' },
  { wrong: /[ \u00A0\u202F]{2,}/g, advice: 'Ne laissez qu’une espace' },
];
const AROUND = 12;

/** The first error of each sort in a French text; addresses of the web are left alone. */
export function typographyErrors(text: string): readonly TypographyError[] {
  const read = text.replace(/https?:\S+/g, 'adresse');
  return ADVICE.flatMap(({ wrong, advice }) => {
    const [found] = read.matchAll(wrong);
    if (!found) return [];
    return [{ excerpt: read.slice(Math.max(0, found.index - AROUND), found.index + AROUND).trim(), advice }];
  });
}
