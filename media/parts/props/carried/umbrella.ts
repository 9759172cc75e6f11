import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const HANDLE = 'M0-196V-20Q0-4-14-4Q-26-4-26-16';

/** An umbrella, held by (0, 0) when it is open. */
export const umbrella = prop([-149, -274, 298, 276], {
  open:
    line(HANDLE, 10) +
    line(HANDLE, 4, PALETTE.wood) +
    line('M0-252V-270', 6) +
    shape(
      'M-146-168Q-138-254 0-256Q138-254 146-168Q122-184 98-168Q74-186 50-168Q26-186 0-168Q-26-186-50-168Q-74-186-98-168Q-122-184-146-168z',
      '#c4484f',
    ) +
    shade('M60-246Q140-236 146-168Q122-184 98-168Q92-214 60-246z') +
    line('M0-256Q-40-230-50-168M0-256Q40-230 50-168M0-256Q-92-236-98-168M0-256Q92-236 98-168', FINE) +
    shine('M-110-206Q-92-232-58-242L-60-236Q-86-224-100-202z'),
  closed:
    line('M0-40V-18Q0-4-13-4Q-24-4-24-14', 10) +
    line('M0-40V-18Q0-4-13-4Q-24-4-24-14', 4, PALETTE.wood) +
    line('M0-236V-252', 6) +
    shape('M-6-236H6L20-60Q10-44 0-52Q-10-44-20-60z', '#c4484f') +
    shade('M2-234L6-234L18-60Q10-48 4-54z') +
    line('M0-232L-8-56M2-232L10-56', FINE) +
    shape('M-18-96H18V-84H-18z', PALETTE.black, FINE),
});
