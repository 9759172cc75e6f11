import { expect, test } from 'vitest';
import { attestation } from '../../src/sheets/attestation.ts';

const lesson = { title: 'Odeur de gaz', objectives: ['Alerter.'], day: '2026-11-27', minutes: 12 };

test('says what was followed and when, and no score unless it is asked for', () => {
  const { html } = attestation({ name: 'Li <b>', lessons: [lesson], today: '2026-11-28' });
  for (const words of ['Odeur de gaz', '27/11/2026', 'Alerter.', '12 min', 'Li &lt;b&gt;', '28/11/2026']) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('sur 100');
  expect(attestation({ lessons: [{ ...lesson, score: 80 }] }).html).toContain('80 sur 100');
});

test('says all that it is worth nothing for', () => {
  const { html } = attestation({ lessons: [] });
  expect(html).toContain('Attestation de suivi d’un parcours d’autoformation');
  for (const words of [
    'L4141-2',
    'R4323-106',
    'SST, SSIAP ou habilitation',
    'carte professionnelle',
    'dérogation',
    'identité non vérifiée hors ENT',
  ]) {
    expect(html).toContain(words);
  }
});

test('without anything known it is a page to fill in by hand', () => {
  const { html } = attestation({ lessons: [] });
  expect(html.match(/sheet-blank/g)).toHaveLength(2);
  expect(html.match(/<tr>/g)!.length).toBe(4);
});
