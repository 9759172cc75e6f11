import type { Page } from 'playwright-core';

/**
 * What is wrong with how the present focus shows, in words, or null: WCAG 2.4.13 asks for a ring of 2 px that contrasts
 * with what is around at 3:1, 2.4.11 that nothing lies over what has the focus.
 */
export const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const LEAST_WIDTH = 2;
    const LEAST_CONTRAST = 3;
    const focused = document.activeElement;
    if (!focused) return 'nothing has the focus';

    type Colour = readonly number[];
    const read = (text: string): Colour => (text.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const around = (element: Element | null): Colour => {
      const colour = element ? read(getComputedStyle(element).backgroundColor) : [255, 255, 255];
      return colour.length === 3 || colour[3] === 1 ? colour : around(element!.parentElement);
    };

    // A control that is drawn by what stands beside it shows its focus there.
    const drawn = [focused, focused.nextElementSibling].flatMap((element) => element ?? []);
    const rings = drawn.flatMap((element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const [, shadow = '', spread = '0'] = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px/.exec(boxShadow) ?? [];
      return [
        ...(outlineStyle === 'none' ? [] : [{ width: Number.parseFloat(outlineWidth), colour: outlineColor, element }]),
        { width: Number(spread), colour: shadow, element },
      ];
    });
    const isSeen = rings.some(
      ({ width, colour, element }) =>
        width >= LEAST_WIDTH && contrast(read(colour), around(element.parentElement)) >= LEAST_CONTRAST,
    );
    const shown = focused.outerHTML.slice(0, 120);
    if (!isSeen) return `the focus of ${shown} is not seen`;

    const [box] = focused.getClientRects();
    const front = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isInFront = front && (focused.contains(front) || focused.closest('label')?.contains(front));
    return isInFront ? null : `${shown} is behind ${front?.outerHTML.slice(0, 80)}`;
  });
