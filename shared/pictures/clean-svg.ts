import { isUtf8 } from "node:buffer";
import { DOMParser, onErrorStopParsing, XMLSerializer } from "@xmldom/xmldom";
import type { Attr, Document, Element } from "@xmldom/xmldom";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { drawnCost } from "./drawn-cost.ts";
import { PICTURE_POLICY } from "./picture-policy.ts";
import type { PictureRefusal } from "./read-picture.ts";
import { ATTRIBUTES, ELEMENTS, LEFT_OUT } from "./svg-vocabulary.ts";

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";

type Clean = { readonly text: string; readonly width: number; readonly height: number };

/**
 * The drawing and nothing else. What could run, load, or be something else is refused by its name, so that a
 * logo never looks otherwise than its dealer saw it without being told why; what a drawing program wrote for
 * itself is left out.
 */
export function cleanSvg(bytes: Buffer): Result<Clean, PictureRefusal> {
  const document = parsed(bytes);
  const root = document?.documentElement;
  if (document === undefined || root?.namespaceURI !== SVG || root.localName !== "svg") {
    return fail({ code: "picture-refused", detail: "picture-broken" });
  }
  // A document type may define entities, which are text that nobody sees in the file.
  if (document.doctype !== null && document.doctype.internalSubset) return unsafe("<!DOCTYPE […]>");
  const what = offending(root);
  if (what !== undefined) return unsafe(what);
  const size = sizeOf(root);
  if (size === undefined) return fail({ code: "picture-refused", detail: "picture-broken" });
  setSize(root, size);
  return ok({ text: new XMLSerializer().serializeToString(root), ...size });
}

/** What must not be there, or is too much with all that is drawn again wherever something names it. */
function offending(root: Element): string | undefined {
  const what = offence(root, 0, { elements: 0, uses: 0 });
  const { mostDrawn } = PICTURE_POLICY;
  if (what !== undefined || drawnCost(root) <= mostDrawn) return what;
  return `> ${mostDrawn} elements, with <use>, <pattern>, <mask>, <filter>`;
}

/** With a view box alone a browser that lays a row out gives it no width at all. */
function setSize(root: Element, { width, height }: { width: number; height: number }): void {
  if (!root.hasAttribute("viewBox")) root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
}

function unsafe(what: string): Result<never, PictureRefusal> {
  return fail({ code: "picture-refused", detail: "svg-unsafe", params: { what } });
}

/** The parser stops at the first thing that is not well-formed. */
function parsed(bytes: Buffer): Document | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  } catch {
    return undefined;
  }
}

type Found = { elements: number; uses: number };

/** Takes away what is not needed; the answer is the first thing that must not be there. */
function offence(element: Element, depth: number, found: Found): string | undefined {
  found.elements += 1;
  if (element.localName === "use") found.uses += 1;
  const { mostElements, mostDepth, mostUses } = PICTURE_POLICY;
  if (found.elements > mostElements || depth > mostDepth) return `> ${mostElements} elements`;
  if (found.uses > mostUses) return `> ${mostUses} × <use>`;
  return inAttributes(element) ?? inStyle(element) ?? inChildren(element, depth, found);
}

function inChildren(element: Element, depth: number, found: Found): string | undefined {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) continue;
    if (!isElement(child) || isLeftOut(child)) {
      element.removeChild(child);
      continue;
    }
    const name = child.localName ?? "";
    const what = ELEMENTS.has(name) ? offence(child, depth + 1, found) : `<${name}>`;
    if (what !== undefined) return what;
  }
  return undefined;
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

/** Elements of drawing programs' own languages, and what they say of the file. */
function isLeftOut({ namespaceURI, localName }: Element): boolean {
  const isForeign = namespaceURI !== SVG && namespaceURI !== "http://www.w3.org/1999/xhtml";
  return isForeign || LEFT_OUT.has(localName ?? "");
}

function inAttributes(element: Element): string | undefined {
  for (const attribute of Array.from(element.attributes)) {
    const { name, value } = attribute;
    const said = `${name}="${value.slice(0, 40)}"`;
    if (/^on/i.test(name)) return name;
    if (isLink(attribute)) {
      if (!/^#[\w.:-]+$/.test(value)) return said;
    } else if (isNeeded(attribute)) {
      if (!isPlainStyle(value) || !isPlainStyle(`${name}:${value}`)) return said;
    } else element.removeAttributeNode(attribute);
  }
  return undefined;
}

function isLink({ localName, namespaceURI }: Attr): boolean {
  return localName === "href" && (namespaceURI === null || namespaceURI === XLINK);
}

/** With the two names that the drawing's own elements and links go by. */
function isNeeded({ name, namespaceURI }: Attr): boolean {
  return /^xmlns(?::xlink)?$/.test(name) || (namespaceURI === null && ATTRIBUTES.has(name));
}

function inStyle(element: Element): string | undefined {
  if (element.localName !== "style") return undefined;
  const css = element.textContent ?? "";
  return isPlainStyle(css) && !css.includes("@") ? undefined : "<style> @import / url()";
}

/**
 * Nothing that leads out of the file: `url()` names a part of it, and no escape hides another. Nor a name that is
 * handed on unseen, since what it names is drawn each time.
 */
function isPlainStyle(text: string): boolean {
  const rest = text.replaceAll(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/g, "");
  return (
    !/url\s*\(|image(?:-set)?\s*\(|expression|javascript:|\\|\/\*/i.test(rest) &&
    !/var\s*\(|context-(?:fill|stroke)|(?:mask[\w-]*|clip-path|filter|all)\s*:\s*inherit/i.test(
      rest,
    )
  );
}

/** In pixels, by the view box where there is one, since what a program writes as width may be `100%`. */
function sizeOf(root: Element): { width: number; height: number } | undefined {
  const box = (root.getAttribute("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const said = ["width", "height"].map((name) =>
    Number((root.getAttribute(name) ?? "").replace(/px$/, "")),
  );
  const [width = 0, height = 0] = box.length === 4 ? box.slice(2) : said;
  if (!(width > 0) || !(height > 0)) return undefined;
  // Scaled, where its own units are huge or tiny: the ratio is what is needed.
  const scale =
    Math.max(width, height) > 2_000 || Math.min(width, height) < 8
      ? 400 / Math.max(width, height)
      : 1;
  const pixels = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: pixels(width), height: pixels(height) };
}
