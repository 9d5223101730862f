import type { Page } from '@playwright/test';

/** A text as it stands on a page: where, how large, and in which colours. */
export interface SeenText {
  readonly words: string;
  /** By what the element is known that has it: `p.facts`. */
  readonly of: string;
  /** One for each line, in pixels of the page, as far as a frame that scrolls lets it be seen; none left of it. */
  readonly lines: readonly Line[];
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
  /** True where a box that does not scroll ends before the text does. */
  readonly isCut: boolean;
}

export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text that can be seen on a page, whatever its typeface paints of it. */
export function seenTexts(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    const texts: SeenText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const element = text.parentElement;
      if (!element || text.data.trim() === '') continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const around: { box: DOMRect; style: CSSStyleDeclaration }[] = [];
      for (let one: Element | null = element; one; one = one.parentElement)
        around.push({ box: one.getBoundingClientRect(), style: getComputedStyle(one) });
      if (around.some(({ style }) => style.clipPath.startsWith('inset(50%'))) continue;
      const frames = around.slice(0, -2).filter(({ style }) => /auto|scroll/.test(style.overflowX));
      const ends = around.slice(0, -2).filter(({ style }) => /hidden|clip/.test(style.overflowX));
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left: Math.max(left, ...frames.map(({ box }) => box.left)) + scrollX,
        right: Math.min(right, ...frames.map(({ box }) => box.right)) + scrollX,
        ...{ top: top + scrollY, bottom: bottom + scrollY },
      }));
      const style = getComputedStyle(element);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      texts.push({
        words: text.data.trim().replaceAll(/\s+/g, ' ').slice(0, 60),
        of: [element.localName, ...element.classList].join('.'),
        lines: lines.filter(({ left, right }) => right > 0 && right - left > 1),
        size: Number.parseFloat(style.fontSize) * scale,
        colour: element instanceof SVGElement ? style.fill : style.color,
        ground:
          around
            .map(({ style }) => style.backgroundColor)
            .find((one) => !/^rgba\(.*, 0\)$/.test(one)) ?? 'rgb(255, 255, 255)',
        isCut: lines.some((line) => ends.some(({ box }) => line.right > box.right + scrollX + 1)),
      });
    }
    return texts;
  });
}
