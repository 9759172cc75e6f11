import type { Page } from 'playwright-core';

/** WCAG 2.5.5, for everything but the terms that stand in a sentence. */
const TARGET = 44;

/** What a page shows badly at its present size, in words: sideways scroll, texts that are cut, targets too small for a finger. */
export const layoutFaults = (page: Page, target = TARGET): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    const root = document.documentElement;
    const sideways = root.scrollWidth - root.clientWidth;
    if (sideways > 0) faults.push(`${sideways} px too wide`);

    /** Half a pixel of rounding. */
    const SLACK = 1;
    const open = document.querySelector('dialog[open]');
    const stage = open ?? document.body;

    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    const clips = (element: Element) =>
      getComputedStyle(element)
        .overflow.split(' ')
        .some((one) => /hidden|clip/.test(one));
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if (node.textContent!.trim() === '' || parent.closest('.unseen, .skip:not(:focus), script, style, svg')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      const isCut = (left: number, right: number, top: number, bottom: number) =>
        boxes.some(
          (box) =>
            box.left < left - SLACK ||
            box.right > right + SLACK ||
            box.top < top - SLACK ||
            box.bottom > bottom + SLACK,
        );
      const words = node.textContent!.trim().slice(0, 60);
      if (isCut(0, root.clientWidth, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))
        faults.push(`out of the window: « ${words} »`);
      for (let box = parent as Element | null; box && box !== stage; box = box.parentElement) {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        if (clips(box) && isCut(left, right, top, bottom))
          faults.push(`cut by ${box.tagName}.${box.className}: « ${words} »`);
      }
    }

    for (const control of stage.querySelectorAll(
      'button, a[href], summary, input, select, textarea, video[controls]',
    )) {
      if (control.matches('.term') || !control.checkVisibility({ visibilityProperty: true })) continue;
      if (!open && control.closest('dialog')) continue;
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      if (width < least - SLACK / 2 || height < least - SLACK / 2)
        faults.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 90)}`);
    }
    return faults;
  }, target);
