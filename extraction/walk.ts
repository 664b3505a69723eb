import type { Steps } from './steps.ts';

/** What is done on a walk; a context is what holds for the nodes inside an element. */
export interface Visitor<Context> {
  /** The context inside an element, or undefined where it is left out with all that is in it. */
  enter(element: Element, around: Context): Context | undefined;
  /** After all that is in an element that was entered and has any content, with the context inside it. */
  leave?(context: Context): void;
  text(node: Text, context: Context): void;
}

/** How many nodes are a step: a fraction of a millisecond. */
const stride = 100;

/**
 * Goes through an element and all that is in it, in order; without recursion, since a page may nest deeper than the
 * stack. A page that takes the node away between two steps ends the walk: it is to be read again anyway.
 */
export function* walk<Context>(root: Element, outermost: Context, visitor: Visitor<Context>): Steps<void> {
  const contexts: Context[] = [outermost];
  let node: Node = root;
  for (let visited = 1; ; visited++) {
    if (visited % stride === 0) {
      yield;
      if (!root.contains(node)) return;
    }
    // A node that was moved up meanwhile has fewer elements around it.
    const context = contexts.at(-1);
    if (context === undefined) return;
    const type = node.nodeType;
    if (type === 3) visitor.text(node as Text, context);
    const inside = type === 1 ? visitor.enter(node as Element, context) : undefined;
    const first = inside && node.firstChild;
    if (first) {
      contexts.push(inside);
      node = first;
      continue;
    }
    let next = node === root ? null : node.nextSibling;
    while (!next) {
      if (node === root) return;
      node = node.parentNode!;
      const left = contexts.pop();
      if (left !== undefined) visitor.leave?.(left);
      if (node === root) return;
      next = node.nextSibling;
    }
    node = next;
  }
}
