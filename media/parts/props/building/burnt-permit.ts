import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, rect, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

/** A sheet whose lower half has burnt, kept in a frame on the wall. */
export const burntPermit = prop([-64, -164, 128, 168], {
  usual:
    shape(rect(-60, -160, 120, 160), '#7a5233') +
    shape(rect(-48, -148, 96, 136), PALETTE.white) +
    shape('M-36-138H36V-64L24-72L14-54L0-70L-12-58L-24-68L-36-50z', '#f3d9a4') +
    shape(
      'M-36-62L-24-80L-12-70L0-82L14-66L24-84L36-76V-64L24-72L14-54L0-70L-12-58L-24-68L-36-50z',
      PALETTE.black,
      FINE,
    ) +
    shape(rect(-26, -128, 52, 9), PALETTE.alarmRed, FINE) +
    shape(rect(-26, -110, 40, 5), '#8a8f98', FINE) +
    shape(rect(-26, -98, 46, 5), '#8a8f98', FINE) +
    shade('M-60-8H60V0H-60z') +
    shine('M-44-144H-30L-44-118z'),
});
