import { expect, test } from 'vitest';
import { driveGas, PERFECT } from '../support/gas-lesson.ts';
import { useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser({ pictures: true });

test.each(STANDARDS)(
  'a whole run breaks no rule of the page’s policy, asks nothing of other hosts and says nothing in the console, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const { sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.play(PERFECT);
    await seeSaving(sco, 'sent');
    await sco.getByRole('button', { name: 'Terminer' }).first().click();
    await sco.getByRole('heading', { name: 'C’est fini, tu peux fermer.' }).waitFor();
    expect(desk.errors).toEqual([]);
    expect(desk.foreign).toEqual([]);

    const ofLesson = desk.lms.asked.filter(({ path }) => path.startsWith('/pluginfile.php/'));
    const pages = ofLesson.filter(({ path }) => path.endsWith('/index.html')).map(({ method }) => method);
    const probes = pages.filter((method) => method === 'HEAD');
    // The page itself may be kept by the browser: the server sees a probe only if no cache answers it.
    expect(pages).toEqual(['GET', ...probes]);
    expect(probes.length).toBeGreaterThanOrEqual(PERFECT.length);
    expect(ofLesson.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  },
);

test('the page refuses to make code out of text, and to run or load what is not its own', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const { page, sco } = await desk.launch();
  await sco.getByRole('link', { name: 'Commencer' }).waitFor();
  const frame = page.frames()[1]!;
  // From a task of the page's own: what a debugger runs itself is allowed more.
  const tries = await frame.evaluate(
    () =>
      new Promise<readonly string[]>((settle) => {
        setTimeout(() => {
          const attempt = (make: () => unknown) => {
            try {
              return String(make());
            } catch (error) {
              return (error as Error).name;
            }
          };
          settle([
            attempt(() => Reflect.apply(Reflect.get(window, 'eval'), window, ['1 + 1'])),
            attempt(() => new Function('1')),
          ]);
        }, 0);
      }),
  );
  expect(tries).toEqual(['EvalError', 'EvalError']);

  await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.hacked = 1');
    image.src = 'https://example.org/spy.png';
    document.body.append(image);
  });
  await expect
    .poll(() => desk.errors.join('\n'))
    .toContain("refused by the page's policy: img-src https://example.org");
  expect(await frame.evaluate(() => 'hacked' in window)).toBe(false);
  expect(desk.errors.join('\n')).toContain("refused by the page's policy: script-src-elem inline");
});
