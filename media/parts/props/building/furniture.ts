import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A chair, turned to the right. */
export const chair = still(
  [-53, -195, 114, 201],
  shadow(4, -2, 56, 0.12) +
    line('M-36-92L-46 0M-26-92L-18 0M40-92L46 0M34-92L26 0', 10) +
    line('M-36-92L-46 0M-26-92L-18 0M40-92L46 0M34-92L26 0', 4, PALETTE.steel) +
    line('M-38-90L-46-170', 12) +
    line('M-38-90L-46-170', 6, PALETTE.steel) +
    shape('M-50-192Q-36-194-34-184L-28-122Q-28-116-36-116Q-42-116-43-122z', '#3f7a63') +
    shape(rounded(-42, -104, 96, 18, 8), '#3f7a63') +
    shade('M-38-94H52Q50-88 44-88H-34Q-38-88-38-94z'),
);

/** A desk, seen from the front, drawers on the right. */
export const desk = still(
  [-193, -177, 386, 188],
  shadow(0, -2, 186, 0.06) +
    shape(rect(-168, -156, 16, 156), PALETTE.darkWood) +
    shape(rect(-152, -156, 206, 96), '#a8825c') +
    shade(rect(-152, -156, 206, 18)) +
    shape(rect(54, -156, 116, 156), PALETTE.wood) +
    shade('M54-156h116v16H54z') +
    line('M54-106H170M54-56H170', FINE) +
    shape('M98-132h28v8H98zM98-84h28v8H98zM98-34h28v8H98z', PALETTE.darkWood, FINE) +
    shape(rounded(-190, -174, 380, 20, 5), '#d6b389'),
);

/** A public bench, from the front. */
export const bench = still(
  [-163, -136, 326, 148],
  shadow(0, -2, 156, 0.08) +
    shape('M-124-62H-104L-98 0H-116zM124-62H104L98 0H116z', PALETTE.black) +
    line('M-112-64V-130M112-64V-130', 9) +
    shape(rounded(-158, -132, 316, 20, 6), '#5f8f6a') +
    shape(rounded(-158, -104, 316, 20, 6), '#5f8f6a') +
    shape('M-150-76H150L160-58H-160z', '#6fa27b') +
    shape('M-160-58H160V-48H-160z', '#4f7a59') +
    shine('M-140-127h60v5h-60zM-140-99h40v5h-40z'),
);
