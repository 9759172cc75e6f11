import { embedJson } from '../../package/escape-html.ts';
import { html } from '../../pages/html.ts';
import { renderSitePage } from '../../pages/site-page.ts';
import { attestation as blankAttestation } from '../../sheets/attestation.ts';
import { type AttestedLesson, LESSONS_ID } from '../../sheets/attested-lesson.ts';
import type { SitePart } from './site-part.ts';

/** attestation.html: a form by script, and without it an attestation to fill in by hand. */
export const attestation: SitePart = ({ modules }) => {
  const lessons = modules.map(({ compiled: { id, title, objectives } }): AttestedLesson => ({ id, title, objectives }));
  const body = html`<div id="attestation"><p class="print-bar">Pour imprimer : Ctrl + P (Cmd + P sur Mac), ou le menu du navigateur.</p>
${blankAttestation({ lessons: [] })}</div>
<script type="application/json" id="${LESSONS_ID}">${{ html: embedJson(lessons) }}</script>`;
  return [
    {
      path: 'attestation.html',
      bytes: renderSitePage({
        title: 'Mon attestation',
        room: 'print',
        address: 'attestation.html',
        styles: ['imprimer.css'],
        scripts: ['attestation.js'],
        body,
      }),
    },
  ];
};
