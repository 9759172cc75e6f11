/**
 * npm run bench [-- slug …]: figures that depend on the machine, of the lessons named or of all with the site. Nothing here
 * passes or fails. Needs a build.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkProject } from '../../src/build/check-project.ts';
import { NO_OPTIONS } from '../../src/build/read-options.ts';
import { filesOf, lessonIn, responsesOf } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { lmsCost, STANDARDS } from '../support/lms-cost.ts';
import { benchAnswers, FRAME_MS } from './answer-speed.ts';
import { benchCatalogue } from './catalogue-screen.ts';
import { benchFirstScreen } from './first-screen.ts';
import { benchWorkshop } from './workshop-speed.ts';

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });

if (!existsSync('dist/scorm12')) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}

const { modules: all } = checkProject(NO_OPTIONS, () => {});
const wanted = process.argv.slice(2);
const unknown = wanted.filter((slug) => !all.some(({ module }) => module.slug === slug));
if (unknown.length > 0) {
  console.error(`There is no lesson « ${unknown.join(' », « ')} ».`);
  process.exit(1);
}
const modules = wanted.length === 0 ? all : all.filter(({ module }) => wanted.includes(module.slug));
const active = modules.filter(({ module }) => module.status === 'active');
for (const { module, report, milliseconds } of modules) {
  const rate = (report.configurations / milliseconds) * 1000;
  console.log(
    `${module.slug}: ${number(report.configurations)} configurations explored and checked in ${number(milliseconds)} ms (${number(rate)}/s)`,
  );
}

for (const { module } of active) {
  const perfect = module.walkthroughs.value.find(({ purpose }) => purpose === 'perfect');
  if (!perfect) continue;
  const responses = responsesOf(perfect);
  for (const standard of STANDARDS) {
    const { calls, commits, probes, bytes } = await lmsCost(lessonIn(module.slug), responses, standard);
    console.log(
      `${module.slug}: ${standard.name}, one run of ${responses.length} decisions: ${number(calls)} LMS calls, ` +
        `${commits} commits (at most ${responses.length + 3}), ${probes} probes, ${number(bytes)} bytes set`,
    );
  }
}

const browser = await launchChromium();

async function benchSite() {
  process.stderr.write('catalogue, slow 4G, CPU ÷ 4 ');
  const site = await benchCatalogue(browser);
  console.log(
    `site: catalogue usable ${number(site.usable)} ms (bare page ${number(site.floor)} ms: × ${number(site.usable / site.floor, 2)}), ` +
      `learner known ${number(site.ready)} ms, its page ${number(site.page / 1000, 1)} kB gzip; ` +
      `${number(site.files)} files, ${number(site.bytes / 1e6, 1)} MB, of which voices ${number(site.voices / 1e6, 1)} MB`,
  );
  const slugs = active.map(({ module }) => module.slug);
  for (const [index, { first, again, check }] of (await benchWorkshop(browser, slugs)).entries()) {
    console.log(
      `${slugs[index]}: made in the workshop in ${number(first)} ms, parts fetched; again in ${number(again)} ms; checked in ${number(check)} ms`,
    );
  }
}

for (const { module } of active) {
  const files = filesOf(module.slug);
  const size = (name: string) => gzipSync(files[name]!, { level: 9 }).length / 1000;
  const [js, css, html] = ['player.js', 'player.css', 'index.html'].map(size) as [number, number, number];
  console.log(
    `${module.slug}: player.js ${number(js, 1)} kB + player.css ${number(css, 1)} kB = ${number(js + css, 1)} kB gzip, index.html ${number(html, 1)} kB gzip`,
  );
  process.stderr.write('slow 4G, CPU ÷ 4 ');
  const { floor, lesson, requests } = await benchFirstScreen(browser, module.slug, 'reflexes:ready');
  console.log(
    `${module.slug}: first screen seen ${number(lesson.seen)} ms (bare page ${number(floor.seen)} ms: × ${number(lesson.seen / floor.seen, 2)}), ` +
      `usable ${number(lesson.usable)} ms (bare page ${number(floor.usable)} ms: × ${number(lesson.usable / floor.usable, 2)}), ` +
      `player ready ${number(lesson.ready)} ms (× ${number(lesson.ready / floor.usable, 2)})`,
  );
  console.log(`${module.slug}: asked for before the player is ready: ${requests.join(', ')}`);
  process.stderr.write('answers, CPU ÷ 4 ');
  const answers = await benchAnswers(browser, module.slug);
  if (!answers) {
    console.log(`${module.slug}: it asks no question: no answer is timed`);
    continue;
  }
  const over = answers.lesson.median - answers.floor.median;
  console.log(
    `${module.slug}: an answer is on screen ${number(answers.lesson.median)} ms after the tap (p95 ${number(answers.lesson.p95)} ms); ` +
      `a bare page that swaps a text takes ${number(answers.floor.median)} ms (p95 ${number(answers.floor.p95)} ms): ` +
      `${number(over / FRAME_MS, 1)} frames more`,
  );
}
if (wanted.length === 0) await benchSite();
await browser.close();
