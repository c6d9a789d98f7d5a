import type { FormState } from "../forms/form-state.ts";
import { urgentTexts } from "../text/urgent-texts.ts";
import { TextField } from "./field.tsx";

type AccessFieldProps = { readonly language: string; readonly state: FormState };

/** How to get at a car that stands somewhere. */
export function AccessField({ language, state }: AccessFieldProps) {
  const { urgent } = urgentTexts(language);
  return (
    <TextField
      {...{ language, state }}
      name="accessNote"
      label={urgent.access}
      hint={urgent.accessHint}
      most={500}
      optional
    />
  );
}
