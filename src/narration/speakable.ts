/** Written in capitals and said letter by letter, although it has a vowel. */
const SPELLED = new Set('LIE LSE CO EPI ERP CQP SSI PSE PTI RIA IGH OCG'.split(' '));

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bMme\b\.?/g, 'Madame'],
  [/\bMlle\b\.?/g, 'Mademoiselle'],
  [/\bMM\. /g, 'Messieurs '],
  [/\bM\. (?=\p{Lu})/gu, 'Monsieur '],
  [/\bDr\.? (?=\p{Lu})/gu, 'Docteur '],
  [/\bn° ?/g, 'numéro '],
  [/\betc\./g, 'et cetera.'],
  [/\b1er\b/g, 'premier'],
  [/\b1re\b/g, 'première'],
];

/** What a sign is called from two on. */
const UNITS: Readonly<Record<string, string>> = {
  '%': 'pour cent',
  '€': 'euros',
  '°C': 'degrés',
  '°': 'degrés',
  m: 'mètres',
  'm²': 'mètres carrés',
  cm: 'centimètres',
  mm: 'millimètres',
  km: 'kilomètres',
  kg: 'kilos',
  min: 'minutes',
  dB: 'décibels',
};

const UNIT = /(\d+(?:,\d+)?) ?(%|€|°C|°|cm|mm|km|kg|min|dB|m²|m)(?![\p{L}\d])/gu;

/** A count with its noun: French says « 1 mètre », « 1,5 mètre » and « 2 mètres ». */
const counted = (figure: string, noun: string): string =>
  `${figure} ${Number(figure.replace(',', '.')) < 2 ? noun.replace(/s(?= |$)/g, '') : noun}`;

/** One and twenty-one take the gender of « heure », which a voice does not know. */
const HOURS: Readonly<Record<string, string>> = { 1: 'une heure', 21: 'vingt-et-une heures' };

const clock = (text: string): string =>
  text.replace(/\b(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/gu, (_, hour: string, minute?: string) => {
    const minutes = Number(minute ?? 0);
    return `${HOURS[Number(hour)] ?? counted(hour, 'heures')}${minutes === 0 ? '' : ` ${minutes}`}`;
  });

/** « 0 800 47 33 33 » is said group by group; « 2 000 » is one number; « 0,5 » has its comma said. */
const figures = (text: string): string =>
  text
    .replace(/\b0(?:\d(?: \d{2}){4}| ?\d{3}(?: \d{2}){3})(?! ?\d)/g, (phone) => phone.replaceAll(' ', ', '))
    .replace(/\b\d{1,3}(?: \d{3})+(?! ?\d)/g, (number) => number.replaceAll(' ', ''))
    .replace(/(\d),(?=\d)/g, '$1 virgule ');

/** Capitals are spelled when they cannot be read as a word, and read as a word otherwise: « GRDF », « GAZ », « CO2 ». */
const capitals = (text: string): string =>
  text.replace(/[\p{L}\d]+/gu, (word) => {
    const [, letters = '', digits = ''] = /^(\p{Lu}{2,})(\d*)$/u.exec(word) ?? [];
    if (letters === '') return word;
    const isSpelled = SPELLED.has(letters) || digits !== '' || !/[AEIOUYÉÈÀÎ]/.test(letters);
    return isSpelled ? [...letters, digits].join(' ').trim() : letters.toLowerCase();
  });

/**
 * What a voice says for a text: signs become words, abbreviations are read whole, emphasis and guillemets go. Texts that
 * sound the same give the same, however their spaces and quotes are written.
 */
export function speakable(text: string): string {
  const plain = text
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[«»“”"] ?/g, ' ')
    .replaceAll('’', "'")
    .replace(/ [–—] /g, ', ')
    .replaceAll('…', '...');
  const whole = ABBREVIATIONS.reduce((said, [written, words]) => said.replace(written, words), plain);
  const measured = clock(whole).replace(UNIT, (_, figure: string, sign: string) =>
    counted(figure, UNITS[sign] ?? sign),
  );
  return capitals(figures(measured))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:?!])/g, '')
    .trim();
}
