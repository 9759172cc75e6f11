/** What texts are called in a teacher's words. */

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Titre',
  summary: 'Résumé',
  audience: 'Public',
  text: 'Texte',
  simple: 'En mots simples',
  label: 'Nom',
  who: 'Qui parle',
  says: 'Bulle',
  reply: 'Ce que répond la personne',
  alt: 'Description de l’image',
  consequence: 'Ce qui se passe',
  feedback: 'Pourquoi',
  story: 'Dans l’histoire de l’élève',
  note: 'Explication',
  danger: 'Danger',
  situation: 'Situation dangereuse',
  event: 'Événement',
  harm: 'Dommage',
  remember: 'À retenir',
  room: 'Pièce',
  unit: 'Unité',
};

const VERDICTS: Readonly<Record<string, string>> = {
  good: 'si la réponse est bonne',
  acceptable: 'si la réponse est acceptable',
  wrong: 'si la réponse est mauvaise',
  fatal: 'si la réponse est dangereuse',
};

/** What an entry of a list is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  choices: 'réponse',
  items: 'élément',
  targets: 'destination',
  numbers: 'numéro',
  parts: 'partie du message',
  message: 'partie du message',
  fields: 'case',
  options: 'proposition',
  panels: 'image',
  asides: 'ajout',
  objectives: 'objectif',
  slots: 'décision',
  remember: 'point',
  steps: 'étape',
};

/** Where the entry stands in its list, from 1; choices are lettered on screen. */
function entryName(list: string, place: number): string {
  const name = ENTRIES[list] ?? 'élément';
  return list === 'choices' ? `${name} ${String.fromCharCode(65 + place)}` : `${name} ${place + 1}`;
}

/** The name of the text at `key`; `root` is the lesson as it was written. */
export function textName(root: object, key: string): string {
  const steps = key.split('.');
  const around: string[] = [];
  let value: unknown = root;
  let list = '';
  for (const step of steps) {
    if (Array.isArray(value)) {
      const place = value.findIndex(
        (one, index) => (typeof one === 'object' && one !== null && 'id' in one ? one.id : String(index)) === step,
      );
      if (list !== 'scenes') around.push(entryName(list, place));
      value = value[place];
    } else {
      if (list === 'outcomes') around.push(VERDICTS[step] ?? step);
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    }
    list = step;
  }
  const last = [...steps].reverse().find((step) => FIELDS[step] !== undefined) ?? '';
  const isSimple = steps.includes('simple') && last !== 'simple';
  const entry = around.join(', ');
  // What an answer says is the answer: « Réponse A ».
  if (last === 'text' && entry !== '') return entry.charAt(0).toUpperCase() + entry.slice(1);
  const name = [FIELDS[last] ?? 'Texte', isSimple ? ' en mots simples' : ''].join('');
  return entry === '' ? name : `${name} (${entry})`;
}
