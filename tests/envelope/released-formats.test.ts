import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeEnvelope, encodeEnvelope } from '../../src/envelope/codec.ts';
import type { Envelope } from '../../src/envelope/envelope.ts';

/**
 * Envelopes as released players wrote them: they wait in LMSs for learners to come back. A fixture is never edited; a
 * new version of the format adds a file and its line here.
 */
const RELEASED: Readonly<Record<string, string>> = {
  '1': '97efa599b869b2963bd16b20ce65a8e9e95325e7101b500bffeabc0ec7a8f48c',
};

const FOLDER = 'tests/fixtures/envelopes';

interface Sample {
  readonly what: string;
  readonly text: string;
  readonly envelope: Envelope;
}

const samplesOf = (version: string): readonly Sample[] => JSON.parse(readFileSync(`${FOLDER}/${version}.json`, 'utf8'));

const empty: Envelope = { attempt: '0000000000', counter: 1, revision: 1, finished: null, current: null };

test('every format that a player wrote has its samples, the present one included', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  expect(files.sort()).toEqual(Object.keys(RELEASED).sort());
  expect(files).toContain(encodeEnvelope(empty).split('.')[0]);
});

describe.each(Object.entries(RELEASED))('format %s', (version, digest) => {
  test('has the samples that it was released with', () => {
    const content = JSON.stringify(samplesOf(version));
    expect(createHash('sha256').update(content).digest('hex')).toBe(digest);
  });

  test.each(samplesOf(version))('is still read: $what', ({ text, envelope }) => {
    expect(decodeEnvelope(text)).toEqual({ kind: 'envelope', envelope });
  });
});

test.each(samplesOf('1'))('the present format is still written so: $what', ({ text, envelope }) => {
  expect(encodeEnvelope(envelope)).toBe(text);
});
