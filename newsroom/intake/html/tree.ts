import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { Unreadable } from '../unreadable.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Browsers stop at 512. */
const deepest = 400;

/**
 * A page as a tree (WHATWG HTML), no deeper than a browser would build it.
 * @param html the whole source
 * @throws Unreadable when it is nested too deep
 */
export function treeOf(html: string): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>();
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > deepest) throw new Unreadable('too_deep');
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
  return parse(html, { treeAdapter: adapter, scriptingEnabled: true });
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

export function has(element: Element, name: string): boolean {
  return element.attrs.some((one) => one.name === name);
}

/** All words inside, as they stand. */
export function textOf(node: Node | Parent): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every element in document order. */
export function* elements(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes)
    if (isElement(child)) {
      yield child;
      yield* elements(child);
    }
}

/** How many letters are in an element, and on the whole page. */
export type Lengths = { page: number; of(element: Element): number };

/**
 * Counts letters, each text once.
 * @param page the whole tree
 * @param isHidden what nobody sees does not count
 */
export function lengthsOf(page: Parent, isHidden: (element: Element) => boolean): Lengths {
  const counted = new WeakMap<object, number>();
  const count = (parent: Parent): number => {
    let length = 0;
    for (const child of parent.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) length += child.value.replace(/\s+/gu, '').length;
      else if (isElement(child) && !isHidden(child)) length += count(child);
    }
    counted.set(parent, length);
    return length;
  };
  return { page: count(page), of: (element) => counted.get(element) ?? 0 };
}
