import { render } from 'preact';
import { OFFER, type Offer } from '../../pages/workshop-page.ts';
import { createAsk } from './ask-worker.ts';
import { Workshop } from './workshop.tsx';
import './workshop.css';

const root = document.getElementById('atelier');
const data = document.getElementById(OFFER)?.textContent;
if (location.protocol === 'file:') {
  document.getElementById('from-folder')?.removeAttribute('hidden');
} else if (root && data) {
  const ask = createAsk(new Worker('atelier-worker.js'));
  render(<Workshop offer={JSON.parse(data) as Offer} ask={ask} />, root);
}
