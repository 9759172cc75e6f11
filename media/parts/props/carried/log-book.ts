import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, group, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const PEN = group(
  'translate(104 -86) rotate(38)',
  shape('M-6-70h12V6l-6 16l-6-16z', PALETTE.blue, FINE) +
    shape('M-6 4h12l-6 18z', PALETTE.signal, FINE) +
    line('M6-66h6v34', FINE),
);

const CLOSED =
  shadow(4, -2, 92, 0.1) +
  shape('M-66-16L-60-160H74L88-16q0 10-10 10H-56q-10 0-10-10z', PALETTE.paper) +
  line('M-54-12H84', FINE, PALETTE.grey) +
  shape('M-72-24L-62-168H70L84-24z', '#2f4a6b') +
  shade('M-72-24L-62-168H-42L-50-24z') +
  shape('M-26-140H46L51-92H-29z', PALETTE.paper, FINE) +
  line('M-14-124H36M-15-108H24', FINE) +
  flat('M50-24h14v30l-7-8l-7 8z', PALETTE.alarmRed) +
  shine('M-34-162h30l-8 12h-24z');

const OPEN =
  shadow(0, -2, 164, 0.08) +
  shape('M-152-8L-134-124H134L152-8z', '#2f4a6b') +
  shape('M0-18Q-70-36-140-16L-124-128Q-60-144 0-126z', PALETTE.paper) +
  shape('M0-18Q70-36 140-16L124-128Q60-144 0-126z', PALETTE.paper) +
  shade('M0-18Q-14-24-28-25L-20-131Q-10-130 0-126z') +
  line(
    'M-108-112Q-66-122-24-114M-111-96Q-66-106-26-98M-113-80Q-70-90-27-82M-116-64Q-72-74-56-72M24-114Q66-122 92-116M26-98Q60-104 74-102',
    FINE,
    '#5f7699',
  ) +
  line('M-88-126L-104-30', FINE, '#c9655a') +
  line('M0-126V-18', FINE) +
  PEN;

/** The day book of a guard post, on its table. */
export const logBook = prop([-165, -171, 330, 184], { closed: CLOSED, open: OPEN });
