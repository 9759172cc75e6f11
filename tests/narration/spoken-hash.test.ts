import { expect, test } from 'vitest';
import { spokenHash } from '../../src/narration/spoken-hash.ts';

const hash = (text: string, who?: string): string =>
  spokenHash({ id: 'doute', parts: [{ text, ...(who !== undefined && { who }) }] });

test.each(['Tu sens ça\u202f?', 'Tu sens\u00a0ça ?', '**Tu** sens ça ?', '« Tu sens ça ? »'])(
  '%j is heard as « Tu sens ça ? »',
  (text) => {
    expect(hash(text)).toBe(hash('Tu sens ça ?'));
  },
);

test.each(['Tu sens ça.', 'Tu sens cela ?', 'Sens ça ?'])('%j is another text', (text) => {
  expect(hash(text)).not.toBe(hash('Tu sens ça ?'));
});

test('another voice, or another cut, is another recording', () => {
  expect(hash('Oui.', 'Nadia')).not.toBe(hash('Oui.'));
  expect(spokenHash({ id: 'a', parts: [{ text: 'Oui. Non.' }] })).not.toBe(
    spokenHash({ id: 'a', parts: [{ text: 'Oui.' }, { text: 'Non.' }] }),
  );
});
