import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

const TRACK =
  shape('M-128-58H76Q104-58 104-30T76-2H-128Q-156-2-156-30T-128-58z', PALETTE.black) +
  [-120, -74, -26, 22, 68].map((x) => disc(x, -30, x === -120 || x === 68 ? 20 : 13, PALETTE.grey, FINE)).join('') +
  line('M-110-50H60M-110-10H60', FINE, PALETTE.grey);

const HOUSE =
  shape('M-90-78H60V-58H-90z', PALETTE.darkSteel) +
  shape('M-186-150Q-186-168-168-168H-60V-74H-170Q-186-74-186-92z', '#e8a91a') +
  shade('M-184-100H-60V-76H-170Q-184-76-184-92z') +
  line('M-164-150h60M-164-138h60M-164-126h60', FINE) +
  shape('M-132-168V-190Q-132-196-124-196T-116-190V-168z', PALETTE.darkSteel, FINE) +
  shape('M-60-74V-232Q-60-246-46-246H36Q46-246 50-236L76-140V-74z', '#f2bd33') +
  shape('M-46-228H-2V-96H-46zM8-228H34L56-144H8z', PALETTE.glass, FINE) +
  shine('M-40-222h20l-20 60zM14-222h12l-12 50z');

const BOOM =
  shape('M52-120L118-318Q128-336 146-322L262-216L246-196L142-282L88-104Q66-92 52-120z', '#e8a91a') +
  line('M82-150L128-262', 13) +
  line('M82-150L128-262', 7, PALETTE.lightSteel) +
  shape('M238-224L266-226L286-112L264-104z', '#f2bd33') +
  disc(252, -210, 9, PALETTE.darkSteel, FINE) +
  disc(134, -308, 9, PALETTE.darkSteel, FINE) +
  shape(
    'M252-116L296-122Q310-72 284-42L278-20L262-34L252-16L240-34L228-22Q216-48 226-62Q252-74 252-116z',
    PALETTE.darkSteel,
  ) +
  line('M250-104Q250-76 232-60', FINE, PALETTE.grey);

/** An excavator whose arm reaches to the right. */
export const excavator = still([-189, -331, 493, 341], shadow(-20, -2, 168, 0.06) + BOOM + TRACK + HOUSE);
