import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  shadow(0, -2, 82, 0.1) +
  shape('M-66-10h24v10h-24zM42-10h24v10H42z', PALETTE.black) +
  shape(rect(-76, -330, 152, 320), '#5d7f9e');

const SLATS = 'M-28-296h56M-28-282h56M-28-268h56';

/** A tall locker for clothes and protective equipment. */
export const locker = prop([-175, -333, 258, 341], {
  closed:
    BODY +
    shade(rect(62, -328, 12, 316)) +
    line(rect(-64, -318, 126, 296), FINE) +
    line(`${SLATS}M-28-64h56M-28-50h56`, FINE) +
    shape(rounded(36, -186, 14, 40, 5), PALETTE.lightSteel, FINE) +
    disc(43, -174, 3, PALETTE.black, 1) +
    shine('M-56-310h24l-24 70z'),
  open:
    BODY +
    shape(rect(-64, -318, 128, 296), '#33475c', FINE) +
    line('M-64-254H64', 5) +
    shape('M-40-256Q-42-298 0-298Q42-298 40-256z', PALETTE.signal) +
    shape(rounded(-50, -264, 100, 10, 4), PALETTE.signal, FINE) +
    line('M0-250V-234', 4, PALETTE.steel) +
    shape('M-40-222L-12-234Q0-220 12-234L40-222L36-116H-36z', PALETTE.highVisibility) +
    flat('M-37-176H37V-164H-37zM-36-146H36V-134H-36z', PALETTE.reflective) +
    line('M0-226V-116', FINE) +
    shape('M-44-64H-18V-46L0-38V-24H-44zM6-64H32V-46L50-38V-24H6z', '#6b4a36') +
    shape('M-64-320L-172-306V4L-64-20z', '#6b8eae') +
    line('M-148-276l60-10M-148-262l60-10M-148-36l60-10', FINE) +
    shape(rounded(-162, -176, 12, 36, 5), PALETTE.lightSteel, FINE),
});
