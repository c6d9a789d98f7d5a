import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";

/** The document a form is about, which part of it, and who is at the form. */
export type SettingAt = {
  readonly dealer: Dealer;
  /** The department, person or service it is about; `new` for one that is not there yet. */
  readonly of: string;
  readonly staff: StaffMember;
  readonly language: string;
};

/** Something there that a button takes away. */
export type Listed = { readonly key: string; readonly label: string; readonly removes: string };

/** One form over a part of a dealer's document. */
export type Setting = {
  readonly title: (at: SettingAt) => string;
  readonly lead: (at: SettingAt) => string;
  /** The part as the form shows it; undefined when the document has no such part. */
  readonly values: (at: SettingAt) => Form | undefined;
  /** Where customers read what it changes. */
  readonly shows?: (at: SettingAt) => string;
  readonly listed?: (at: SettingAt) => readonly Listed[];
  readonly fields: (at: SettingAt, state: FormState) => Child;
  /** Shows what customers would see, in frames. */
  readonly frames?: true;
  /** The button that saves; by default one for a form that changes what is there. */
  readonly label?: (at: SettingAt) => string;
  /** Where the whole part can be taken out of the document. */
  readonly removable?: (at: SettingAt) => boolean;
  /** The whole document after this form, not checked yet: the schema and the rules come next. */
  readonly apply: (at: SettingAt, form: Form) => Result<unknown, readonly FieldProblem[]>;
  /** What it takes to change a part that is not every manager's. */
  readonly right?: "directory:lead" | "directory:set-up";
  /** The field that says what is wrong at a place of the whole document; undefined for none. */
  readonly fieldAt?: (at: SettingAt, pointer: string, form: Form) => string | undefined;
  /** Fields of the form that are named as in the document. */
  readonly names?: readonly string[];
};
