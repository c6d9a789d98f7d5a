import type { Element, Node } from "@xmldom/xmldom";
import { PICTURE_POLICY } from "./picture-policy.ts";
import { shownBy } from "./svg-style.ts";
import type { Shows } from "./svg-style.ts";

/** What a browser draws for an element and all below it; `vertices` are where markers stand. */
type Drawn = { readonly cost: number; readonly shapes: number; readonly vertices: number };
/** What an element shows by its names: once, or with each shape and vertex in it, since those inherit it. */
type Shown = { readonly once: number; readonly each: number; readonly atVertices: number };

/** Far above what is allowed, and no product of a few of them is beyond numbers. */
const ENDLESS = 1e9;
const ENDLESS_DRAWN: Drawn = { cost: ENDLESS, shapes: 1, vertices: 1 };
const ENDLESS_SHOWN: Shown = { once: ENDLESS, each: 0, atVertices: 0 };

/**
 * How many elements a browser draws for the file, never reckoned too low. A pattern, mask, marker or copy is drawn
 * wherever something names it and may name others, so that a few lines could draw for hours. What is slow by
 * itself, an effect of a filter or a dashed line, counts as many.
 */
export function drawnCost(root: Element): number {
  return new Drawing(root).drawn(root).cost;
}

class Drawing {
  readonly #byId = new Map<string, Element>();
  readonly #shows: (element: Element) => Shows;
  readonly #drawn = new Map<Element, Drawn>();
  readonly #shown = new Map<Element, Shown>();
  /** Under way: what leads back to it would be drawn without end. */
  readonly #drawing = new Set<Element>();
  readonly #showing = new Set<Element>();

  constructor(root: Element) {
    const all = [root, ...Array.from(root.getElementsByTagName("*"))];
    // Of two with one id browsers take the first.
    for (const element of all.toReversed()) {
      const id = element.getAttribute("id");
      if (id !== null) this.#byId.set(id, element);
    }
    this.#shows = shownBy(all);
  }

  drawn(element: Element): Drawn {
    const known = this.#drawn.get(element);
    if (known !== undefined) return known;
    if (this.#drawing.has(element) || this.#isTooDeep()) return ENDLESS_DRAWN;
    this.#drawing.add(element);
    const drawn = this.#draw(element);
    this.#drawing.delete(element);
    this.#drawn.set(element, drawn);
    return drawn;
  }

  #draw(element: Element): Drawn {
    const copied = this.#byId.get(linkOf(element));
    const inside = childrenOf(element).map((child) => this.drawn(child));
    if (copied !== undefined) inside.push(this.#named(copied));
    const shapes = 1 + sum(inside, "shapes");
    const vertices = verticesOf(element) + sum(inside, "vertices");
    const { once, each, atVertices } = this.#shownBy(element);
    const own = /^fe[A-Z]/.test(element.localName ?? "") ? PICTURE_POLICY.costOfEffect : 1;
    const cost = own + sum(inside, "cost") + once + each * shapes + atVertices * vertices;
    return { cost: bounded(cost), shapes: bounded(shapes), vertices: bounded(vertices) };
  }

  #shownBy(element: Element): Shown {
    const known = this.#shown.get(element);
    if (known !== undefined) return known;
    if (this.#showing.has(element) || this.#isTooDeep()) return ENDLESS_SHOWN;
    const { names, isDashed } = this.#shows(element);
    if (names.length > PICTURE_POLICY.mostNames) return ENDLESS_SHOWN;
    this.#showing.add(element);
    const shown = { once: 0, each: isDashed ? PICTURE_POLICY.costOfEffect : 0, atVertices: 0 };
    for (const target of names.map((name) => this.#byId.get(name))) {
      if (target !== undefined) shown[howOften(target)] += this.#named(target).cost;
    }
    this.#showing.delete(element);
    this.#shown.set(element, shown);
    return shown;
  }

  /** With what it inherits from where it stands in the file. */
  #named(target: Element): Drawn {
    const drawn = this.drawn(target);
    let { cost } = drawn;
    for (let at = parentOf(target); at !== undefined; at = parentOf(at)) {
      const { each, atVertices } = this.#shownBy(at);
      cost += each * drawn.shapes + atVertices * drawn.vertices;
    }
    return { ...drawn, cost: bounded(cost) };
  }

  #isTooDeep(): boolean {
    return this.#drawing.size + this.#showing.size > PICTURE_POLICY.mostOpen;
  }
}

/** A pattern fills each shape that inherits it, a marker stands at each of their vertices. */
function howOften({ localName }: Element): keyof Shown {
  if (localName === "marker") return "atVertices";
  return localName === "pattern" ? "each" : "once";
}

/** The id that it copies, or takes its content from. */
function linkOf(element: Element): string {
  const link = Array.from(element.attributes).find(({ localName }) => localName === "href");
  return link?.value.slice(1) ?? "";
}

function verticesOf(element: Element): number {
  const line = `${element.getAttribute("d") ?? ""} ${element.getAttribute("points") ?? ""}`;
  return (line.match(/[a-z]|[\d.]+/gi) ?? []).length;
}

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode !== null && isElement(parentNode) ? parentNode : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function sum(all: readonly Drawn[], what: keyof Drawn): number {
  return all.reduce((before, one) => before + one[what], 0);
}

function bounded(count: number): number {
  return Math.min(count, ENDLESS);
}
