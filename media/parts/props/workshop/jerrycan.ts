import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A jerrycan that says nothing of what it holds: a torn label, and a full can. */
export const jerrycan = still(
  [-73, -189, 150, 197],
  shadow(2, -2, 74, 0.12) +
    shape('M-44-186V-168H-8V-186z', PALETTE.alarmRed) +
    shape(
      'M-50-168H-4L6-152H20Q22-178 40-178H52Q68-178 68-160V-14Q68 0 54 0H-54Q-68 0-68-14V-138Q-68-150-60-158z',
      '#e9eef0',
    ) +
    shape('M28-150Q30-164 40-164H48Q54-164 54-156V-126H28z', '#c3d0d6', FINE) +
    shade('M44-120H68V-14Q68 0 54 0H34Q44-30 44-120z') +
    shape('M-48-108H12L6-92L16-78L4-62L12-44H-48z', PALETTE.paper, FINE) +
    line('M-40-94h18M-40-60h10', FINE, PALETTE.grey) +
    line('M-56-30H40', FINE, '#a9b7bd') +
    shine('M-58-132q0-10 8-16l4 6q-6 4-6 10v60h-6z'),
);
