import { expect, test } from 'vitest';
import { parseVoices } from '../../src/parse/parse-voices.ts';
import { remarksOf } from '../support/edited-lesson.ts';

const voice = { text: '0abc123', seconds: 4.2, mp3: '0123456789abcdef', vtt: 'fedcba9876543210', by: 'synthetic' };
const read = (value: unknown) => parseVoices(JSON.stringify(value), 'voices.json');

test('reads what npm run voices writes', () => {
  const value = { doute: voice, 'doute.prevenir-then': { ...voice, by: 'recorded' } };
  expect(read(value)).toMatchObject({ ok: true, value });
});

test.each([
  ['by', { doute: { ...voice, by: 'robot' } }],
  ['text', { doute: { ...voice, text: 'Bonjour' } }],
  ['mp3', { doute: { ...voice, mp3: 'abc' } }],
  ['seconds', { doute: { ...voice, seconds: -1 } }],
])('refuses a wrong « %s », and says where', (field, value) => {
  expect(remarksOf(read(value))).toEqual([expect.stringContaining(`doute.${field}`)]);
});

test('refuses a name that leaves its folder', () => {
  expect(read({ '../doute': voice }).ok).toBe(false);
});
