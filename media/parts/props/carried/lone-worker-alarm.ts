import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { rounded, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const body = (lamp: string): Markup =>
  shape(rounded(-24, -186, 48, 26, 8), PALETTE.darkSteel, FINE) +
  shape(rounded(-56, -168, 112, 168, 22), '#e0662f') +
  shape(rounded(-42, -152, 84, 46, 8), PALETTE.black, FINE) +
  disc(0, -58, 32, PALETTE.alarmRed) +
  disc(0, -58, 20, '#e8574e', FINE) +
  disc(30, -164, 7, lamp, FINE) +
  line('M-18-14H18', 4) +
  shine('M-36-146h22l-14 32h-8z');

/** The alarm a lone worker wears at the belt: one large button, one lamp. */
export const loneWorkerAlarm = prop([-109, -190, 218, 194], {
  quiet: body(glow('#4fbf78')),
  alarm:
    body(glow('#ff4a38')) +
    line('M-74-128q-14 34 0 68M-92-146q-24 52 0 104M74-128q14 34 0 68M92-146q24 52 0 104', 5, glow(PALETTE.alarmRed)),
});
