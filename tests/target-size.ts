import type { Page } from 'puppeteer-core';

/**
 * The controls of a page that are too small by WCAG 2.5.8: less than 24 pixels in a direction, while a circle of 24
 * pixels around their middle meets another target or another small one's circle. A link in a sentence is exempt.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const size = 24;
    const selector = 'a[href], button, summary, select, input, textarea';
    const open = document.querySelector('dialog[open]') ?? document;
    const boxOf = (control: Element) => {
      // A box to tick is as large as its label.
      const target = control.matches('[type="checkbox"], [type="radio"], [type="file"]')
        ? (control.closest('label') ?? control)
        : control;
      return target.getBoundingClientRect();
    };
    const targets = [...open.querySelectorAll(selector)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ control, box: boxOf(control) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect) => width < size - 0.1 || height < size - 0.1;
    /** Its height is the line's, and words of the sentence stand beside it. */
    const isInline = (control: Element) => {
      if (!getComputedStyle(control).display.startsWith('inline')) return false;
      const sentence = control.closest('p, dd, blockquote, li');
      const others = [...(sentence?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
      const rest = others.reduce((text, own) => text.replace(own!, ''), sentence?.textContent ?? '');
      return /\p{L}{2}/u.test(rest);
    };
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
    const meets = (box: DOMRect, other: DOMRect) => {
      const [x, y] = middle(box);
      if (isSmall(other)) {
        const [otherX, otherY] = middle(other);
        if (Math.hypot(otherX - x, otherY - y) < size - 0.1) return true;
      }
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < size / 2 - 0.1;
    };
    return targets
      .filter(({ control, box }) => isSmall(box) && !isInline(control))
      .filter(({ control, box }) =>
        targets.some(
          (other) =>
            other.control !== control &&
            !other.control.contains(control) &&
            !control.contains(other.control) &&
            meets(box, other.box),
        ),
      )
      .map(({ control, box }) => {
        const { className, tagName, textContent } = control;
        const name = textContent!.trim().slice(0, 30);
        return `${tagName}.${className} ${name} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`;
      });
  });
