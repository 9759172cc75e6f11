import type { CompiledLesson } from '../compiled/compiled.ts';
import { count, fill } from '../strings/fill.ts';
import type { Strings } from '../strings/strings.ts';
import { escapeHtml, escapeProse } from './escape-html.ts';

/** A street, a window lit, a burst: what stands in the picture's place until the first picture has come. */
const DRAWING = `<svg viewBox="0 0 480 300" preserveAspectRatio="xMidYMid slice" focusable="false"><path class="art-sky" d="M0 0h480v300H0z"/><path class="art-wall" d="M-4 304V96h150V40h190v264zM360 304V128h124v176z"/><path class="art-window" d="M34 132h36v46H34zM94 132h36v46H94zM34 212h36v46H34zM176 76h40v46h-40zM256 76h40v46h-40zM176 156h40v46h-40zM256 156h40v46h-40zM392 164h36v40h-36z"/><path class="art-door" d="M206 304v-74h62v74z"/><path class="art-burst" d="M372 14l14 30 30-16-4 34 34 4-24 24 26 22-34 6 6 34-30-16-16 30-16-30-30 16 6-34-34-6 26-22-24-24 34-4-4-34 30 16z"/><path class="art-bang" d="M371 56v38M371 112v2"/></svg>`;

/**
 * The first scene's words, shown by the address of « Commencer » alone: whoever clicks before the script has come starts
 * to read at once.
 */
function renderOpening({ scenes, states, initial }: CompiledLesson, { title }: Strings, lang: string): string {
  const first = scenes[states[initial]?.scene ?? ''];
  return `<div id="commencer" class="opening"><main class="cover">
<h1${lang}>${escapeProse(first?.title ?? '')}</h1>
<p class="hook"${lang}>${escapeProse(first?.text ?? '')}</p>
<p>${escapeHtml(title.coming)}</p>
</main></div>`;
}

/** The title screen as it stands in the page before any script runs. */
export function renderTitleScreen(lesson: CompiledLesson, strings: Strings): string {
  const { title, site } = strings;
  const lang = lesson.language === strings.language ? '' : ` lang="${lesson.language}"`;
  const school = lesson.options.school?.establishment;
  const slots = lesson.slots.filter(({ retired }) => !retired).length;
  const assessment =
    lesson.options.preset === 'assessment' ? `<p class="assessment">${escapeHtml(title.assessment)}</p>\n` : '';
  const chips = [fill(title.minutes, { n: lesson.minutes }), count(strings, title.situations, slots)];
  return `<div id="title">
${renderOpening(lesson, strings, lang)}
<div class="title">
<div id="art" class="art" aria-hidden="true">${DRAWING}</div>
<main class="cover">
<div class="cover-top"><p class="brand">${site ? `<a href="index.html">${escapeHtml(site.lessons)}</a>` : 'Réflexes'}</p><div id="reading"><a class="reading-link" href="#lecture"><b aria-hidden="true">Aa</b> ${escapeHtml(strings.reading.title)}</a></div></div>
<h1${lang}>${escapeProse(lesson.title)}</h1>
<div id="offer"></div>
<p class="hook"${lang}>${escapeProse(lesson.summary)}</p>
<div id="notice" class="notice" role="status" hidden></div>
${assessment}<p class="go"><a id="begin" class="begin" href="#commencer">${escapeHtml(title.start)}</a> <span id="place" hidden></span></p>
<noscript><p class="notice">${escapeHtml(title.noScript)}</p></noscript>
<ul class="chips">${chips.map((chip) => `<li>${escapeHtml(chip)}</li>`).join('')}</ul>
<h2>${escapeHtml(title.objectives)}</h2>
<ul class="goals"${lang}>${lesson.objectives.map(({ text }) => `<li>${escapeProse(text)}</li>`).join('')}</ul>
<h2>${escapeHtml(title.recordedTitle)}</h2>
<p id="recorded">${escapeHtml(title.recorded)}</p>
<p class="safety">${escapeHtml(lesson.family === 'gaz' ? title.safetyGas : title.safety)}</p>
<p class="audience"${lang}>${escapeHtml(lesson.audience)}</p>${
    school === undefined
      ? ''
      : `
<p class="audience">${escapeHtml(fill(title.madeFor, { school }))}</p>`
  }
</main>
</div>
</div>`;
}
