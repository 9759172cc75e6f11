import { expect, test } from 'vitest';
import { probeAddress } from '../../src/device/probe-address.ts';

const asked = (address: string, origin?: string): string | null => {
  const location = new URL(address);
  return probeAddress({ origin: origin ?? location.origin, location });
};

test.each([
  ['https://lms.example/pluginfile.php/5/mod_scorm/content/1/index.html', ''],
  ['http://192.168.0.4:8080/gaz/index.html', '#start'],
  ['https://cdn.example/index.html?Signature=a%2Bb&Expires=9', '#/start'],
])('%s is asked for itself, without its hash', (address, hash) => {
  expect(asked(address + hash)).toBe(address);
});

test('a name and a password in the address are left out: a request with them is refused', () => {
  expect(asked('https://marie:secret@lms.example/index.html')).toBe('https://lms.example/index.html');
});

test.each([
  ['a folder', 'file:///D:/gaz/index.html'],
  ['the Moodle app on Android', 'http://localhost/_app_file_/gaz/index.html'],
  ['the Moodle app on iOS', 'moodleappfs://localhost/_app_file_/gaz/index.html'],
  ['another app', 'capacitor://localhost/gaz/index.html'],
  ['an older app', 'ionic://app/gaz/index.html'],
  ['a page made by a script', 'blob:https://lms.example/0af3'],
])('%s has no server to ask', (_, address) => {
  expect(asked(address)).toBe(null);
});

test('a sandboxed frame cannot ask', () => {
  expect(asked('https://lms.example/index.html', 'null')).toBe(null);
});
