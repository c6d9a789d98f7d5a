import type { AppearanceInput } from "../../../../shared/directory/document/appearance.schema.ts";
import { TYPEFACES } from "../../../../shared/directory/document/typefaces.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { InputField, RadioField } from "../../views/field.tsx";

const SCHEMES = ["light", "dark", "auto"] as const;
const ACCENTS = { accentLight: "light", accentDark: "dark" } as const;
type Accent = keyof typeof ACCENTS;
const accents: readonly Accent[] = ["accentLight", "accentDark"];
const links = ["privacy", "imprint"] as const;

/** Nothing chosen is somebody else's word. */
const AS_OTHERS = "brand";

export function lookValues(appearance: AppearanceInput = {}): Form {
  const { accent, typeface, scheme, privacy, imprint } = appearance;
  const all = {
    accentLight: accent?.light,
    accentDark: accent?.dark,
    typeface,
    scheme,
    privacy,
    imprint,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

type LookFieldsProps = {
  readonly language: string;
  readonly state: FormState;
  /** Whose word it is where nothing is chosen. */
  readonly asOthers: string;
};

/** Colours, typeface, links, and how the booking looks in a frame. */
export function LookFields({ language, state, asOthers }: LookFieldsProps) {
  const text = lookTexts(language).look;
  const common = { language, state } as const;
  const others = { value: AS_OTHERS, label: asOthers };
  const faces = TYPEFACES.map((value) => ({ value, label: text.typefaces[value] }));
  const schemes = SCHEMES.map((value) => ({ value, label: text.schemes[value] }));
  const line = { ...common, autocomplete: "off", spellcheck: false, optional: true } as const;
  return (
    <>
      {accents.map((name) => (
        <InputField
          {...line}
          name={name}
          label={text[name]}
          hint={text.accentHint}
          short
          most={7}
        />
      ))}
      <RadioField {...common} name="typeface" label={text.typeface} options={[...faces, others]} />
      <RadioField {...common} name="scheme" label={text.scheme} options={[...schemes, others]} />
      {links.map((name) => (
        <InputField {...line} name={name} label={text[name]} most={500} />
      ))}
    </>
  );
}

/** The look after the form; a logo is sent as a file and stays as it is. Undefined where nothing is said. */
export function readLook(
  { logo }: AppearanceInput = {},
  form: Form,
  language: string,
): Result<object | undefined, readonly FieldProblem[]> {
  const { accentLight: light, accentDark: dark } = form;
  if ((light === undefined) !== (dark === undefined)) {
    const field = light === undefined ? "accentLight" : "accentDark";
    return fail([{ field, message: lookTexts(language).look.bothAccents }]);
  }
  const accent = light === undefined ? undefined : { light, dark };
  const { typeface, scheme, privacy, imprint } = form;
  const look = { logo, accent, typeface: own(typeface), scheme: own(scheme), privacy, imprint };
  return ok(Object.values(look).every((part) => part === undefined) ? undefined : look);
}

function own(chosen: Form[string] | undefined): string | undefined {
  return chosen === AS_OTHERS ? undefined : chosen;
}

/** Which field says what is wrong at a place of the document. */
export function lookFieldAt(pointer: string): string | undefined {
  return (
    accents.find((name) => pointer === `/appearance/accent/${ACCENTS[name]}`) ??
    [...links, "typeface", "scheme"].find((name) => pointer === `/appearance/${name}`)
  );
}
