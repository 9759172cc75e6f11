import { PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { flat, line, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { distantBlock } from './building.ts';

/** The lesson's block of flats seen from afar, always the same: its green door under the canopy, the yellow cabinet on the left. (x, foot) is the middle of its foot. */
export function residence(x: number, foot: number, light: Light, floors: number, scale = 1): Markup {
  return moved(
    x,
    foot,
    distantBlock(
      {
        x: -170,
        foot: 0,
        width: 340,
        columns: 6,
        floors,
        storey: 52,
        ground: 92,
        wall: '#ecdcb8',
        roof: '#8797a3',
        shutters: '#8fa6a0',
      },
      light,
    ) +
      shape('M-170-92h340v70h-340z', '#dcb295') +
      shape('M-170-22h340v22h-340z', '#c6b48f') +
      shape('M-136-74h44v36h-44zM92-74h44v36H92z', light === 'night' ? '#ffd978ff' : '#a7c7d3') +
      shape('M-36-90h72v90h-72z', '#ecdcb8') +
      shape('M-24-80h48V0h-48z', '#2f5a52') +
      shape('M-18-72h14v42h-14zM4-72h14v42H4z', '#bfe0e6') +
      line('M0-80V0') +
      shape('M-50-86l10-14h80l10 14z', '#bcd5d6') +
      flat('M-51-86H51v5H-51z', '#4d5f5a') +
      shape('M-72-42h24v36h-24z', PALETTE.gasYellow, 3) +
      flat('M-60-34q9 10 6 16-3 5-6 5-4 0-6-5-2-6 6-16z', PALETTE.orange),
    scale,
  );
}
