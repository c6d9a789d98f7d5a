import { BY_AXE, EVIDENCE } from "./criterion.ts";
import type { Row } from "./criterion.ts";

/** WCAG 2.2, principle 4: what there is can be read by other programs; 4.1.1 was removed from it. */
export const robust: readonly Row[] = [
  [
    "4.1.2",
    "A",
    "Name, Role, Value",
    "supports",
    [EVIDENCE.visitor],
    `${BY_AXE} Only the browser's own controls are used.`,
  ],
  [
    "4.1.3",
    "AA",
    "Status Messages",
    "partially supports",
    [EVIDENCE.live, EVIDENCE.page],
    "News on a live page is announced by its role; no screen reader has been run.",
  ],
];
