/** In the preview of a lesson: an LMS of SCORM 1.2 that takes all and forgets all, and a device that keeps nothing. */

import { HELD_VIDEOS } from '../model/preview-page.ts';

const values = new Map<string, string>([
  ['cmi.core.student_id', 'apercu'],
  ['cmi.core.student_name', 'Élève, Camille'],
  ['cmi.core.lesson_status', 'not attempted'],
  ['cmi.core.entry', 'ab-initio'],
  ['cmi.core.credit', 'credit'],
  ['cmi.core.lesson_mode', 'normal'],
  ['cmi.student_data.mastery_score', ''],
]);

const yes = (): string => 'true';

Object.defineProperty(window, 'API', {
  value: {
    LMSInitialize: yes,
    LMSFinish: yes,
    LMSCommit: yes,
    LMSGetValue: (name: string): string => values.get(name) ?? (/_count$/.test(name) ? '0' : ''),
    LMSSetValue: (name: string, value: string): string => {
      values.set(name, value);
      return 'true';
    },
    LMSGetLastError: (): string => '0',
    LMSGetErrorString: (): string => '',
    LMSGetDiagnostic: (): string => '',
  },
});

/** As in a window that keeps nothing once it is closed. */
class Forgetful implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: new Forgetful() });

const videos = JSON.parse(document.getElementById(HELD_VIDEOS)?.textContent ?? '{}') as Readonly<
  Record<string, string>
>;
const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src')!;

// A class's video is in no folder of the site: the page that shows the preview holds it.
Object.defineProperty(HTMLMediaElement.prototype, 'src', {
  ...source,
  set(this: HTMLMediaElement, address: string) {
    source.set!.call(this, videos[address] ?? address);
  },
});
