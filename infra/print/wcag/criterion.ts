/** How far it is met, in the words of the OpenACR and VPAT forms. */
export type Adherence =
  | "supports"
  | "partially supports"
  | "does not support"
  | "not applicable"
  | "not evaluated";

export type Criterion = {
  readonly id: string;
  readonly level: "A" | "AA";
  readonly name: string;
  readonly adherence: Adherence;
  /** What shows it: files of this repository. None where it was not evaluated. */
  readonly evidence: readonly string[];
  readonly remarks: string;
};

export type Row = readonly [
  id: string,
  level: Criterion["level"],
  name: string,
  adherence: Adherence,
  evidence: readonly string[],
  remarks: string,
];

/** What evidence is most of the time. */
export const EVIDENCE = {
  visitor: "test/browser/harness/visitor.ts",
  layout: "test/browser/harness/layout-faults.js.ts",
  keyboard: "test/browser/keyboard.test.ts",
  badInput: "test/browser/bad-input.test.ts",
  live: "test/browser/live.test.ts",
  page: "functions/pages/views/page.tsx",
  field: "functions/pages/views/field.tsx",
  summary: "functions/pages/views/error-summary.tsx",
} as const;

export const NO_MEDIA = "There is no audio and no video.";
export const BY_AXE = "axe finds nothing on any page a browser test looks at, light and dark.";
