import { html } from '../../pages/html.ts';
import { renderSitePage } from '../../pages/site-page.ts';
import { attestation as blankAttestation } from '../../sheets/attestation.ts';
import type { SitePart } from './site-part.ts';

/** attestation.html: to be filled in by hand. */
export const attestation: SitePart = () => [
  {
    path: 'attestation.html',
    bytes: renderSitePage({
      title: 'Mon attestation',
      room: 'print',
      address: 'attestation.html',
      styles: ['imprimer.css'],
      body: html`<div id="attestation"><p class="print-bar">Pour imprimer : Ctrl + P (Cmd + P sur Mac), ou le menu du navigateur.</p>
${blankAttestation({ lessons: [] })}</div>`,
    }),
  },
];
