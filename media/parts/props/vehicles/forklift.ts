import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, type Markup, pen, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';
import { wheel } from './wheel.ts';

const YELLOW = '#f2bd33';

/** Two rails and their cross-pieces; the fork carriage slides in them. */
const MAST =
  shape(rect(104, -452, 16, 430), PALETTE.darkSteel) +
  shape(rect(126, -452, 16, 430), PALETTE.darkSteel) +
  line('M112-440H134M112-330H134M112-220H134', FINE) +
  line('M123-430V-60', 5, PALETTE.lightSteel);

const BODY =
  shape('M-196-196Q-214-196-214-172V-84Q-214-58-190-58H90Q108-58 108-76V-116H-30V-150H-58V-196z', YELLOW) +
  shade('M-214-100V-84Q-214-58-190-58H90Q108-58 108-76V-92H-206z') +
  shape('M-214-140H-150V-96H-214z', PALETTE.black, FINE) +
  line('M-204-130h44M-204-118h44M-204-106h44', FINE, PALETTE.grey) +
  shine('M-190-186h96l-6 10h-94z') +
  shape('M-146-214H-62V-196H-146z', PALETTE.black) +
  shape('M66-116H100V-196Q100-204 92-204H82Q76-204 74-196z', YELLOW) +
  line('M78-204L48-248', 8) +
  line('M34-236L66-262', 9);

/** Posts, the roof that guards the driver, and the beacon on it. */
const CAGE =
  line('M-150-196L-128-436M92-204L70-436', 16) +
  line('M-150-196L-128-436M92-204L70-436', 9, PALETTE.darkSteel) +
  shape('M-150-452H86Q94-452 94-444V-434H-158V-444Q-158-452-150-452z', PALETTE.black) +
  shape('M-112-452V-466Q-112-474-102-474T-92-466V-452z', PALETTE.orange, FINE);

const BACKREST = line('M-140-214Q-150-260-144-300', 18) + line('M-140-214Q-150-260-144-300', 11, PALETTE.darkSteel);

const WHEELS = wheel(-142, 46) + wheel(58, 58);

/** The forks and their carriage, `y` above the ground. */
const forks = (y: number): Markup =>
  shape(pen`M142 ${y - 92}h18v96h-18z`, PALETTE.darkSteel) +
  line(pen`M142 ${y - 84}h16M142 ${y - 10}h16`, FINE) +
  shape(pen`M158 ${y - 70}h12V${y - 8}L340 ${y - 4}V${y + 4}H158z`, PALETTE.steel);

/** An empty pallet lying on the forks. */
const onForks = (y: number): Markup =>
  shape(pen`M176 ${y - 20}h170v12H176z`, PALETTE.darkWood, FINE) +
  shape(pen`M172 ${y - 34}h178v14H172z`, '#d6b389') +
  line(pen`M216 ${y - 34}v14M260 ${y - 34}v14M304 ${y - 34}v14`, FINE);

const BACKING = line('M-236-120h-44M-232-90h-60M-236-60h-44', 5) + line('M-262-166l-18-12M-254-188l-10-20', 5);

const whole = (forksAt: number, more = ''): Markup =>
  shadow(-50, -2, 190, 0.07) + BACKREST + MAST + forks(forksAt) + BODY + WHEELS + CAGE + more;

/** A forklift truck that looks to the right, its cab open: a person who sits is drawn under it. */
export const forklift = prop([-296, -477, 649, 490], {
  stopped: whole(-8),
  reversing: whole(-34, BACKING),
  raised: whole(-330, onForks(-330)),
});
