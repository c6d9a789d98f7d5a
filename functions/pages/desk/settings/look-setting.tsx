import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { TYPEFACES } from "../../../../shared/directory/document/typefaces.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { lookTexts } from "../../text/look-texts.ts";
import type { LookText } from "../../text/en/desk-look.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { logoHref } from "./picture-href.ts";
import type { Setting } from "./setting.ts";

const SCHEMES = ["light", "dark", "auto"] as const;
const ACCENTS = { accentLight: "light", accentDark: "dark" } as const;
type Accent = keyof typeof ACCENTS;
const accents: readonly Accent[] = ["accentLight", "accentDark"];
const links = ["privacy", "imprint"] as const;

/** Colours, typeface and links of a dealer; a logo is sent as a file and stays as it is here. */
export const lookSetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => lookTexts(language).look.title,
  lead: ({ language }) => lookTexts(language).look.lead,
  shows: ({ dealer }) => `/d/${dealer.id}`,
  values: ({ dealer: { appearance = {} } }) => {
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
  },
  fields: ({ dealer, language }, state) => {
    const text = lookTexts(language).look;
    const common = { language, state } as const;
    return (
      <>
        <p>
          <a href={logoHref(dealer.id)}>{picturesTexts(language).pictures.toLogo}</a>
        </p>
        {accents.map((name) => (
          <InputField
            {...common}
            name={name}
            label={text[name]}
            hint={text.accentHint}
            short
            most={7}
            autocomplete="off"
            spellcheck={false}
            optional
          />
        ))}
        <RadioField {...common} name="typeface" label={text.typeface} options={faces(text)} />
        <RadioField {...common} name="scheme" label={text.scheme} options={schemes(text)} />
        {links.map((name) => (
          <InputField
            {...common}
            name={name}
            label={text[name]}
            most={500}
            autocomplete="off"
            spellcheck={false}
            optional
          />
        ))}
      </>
    );
  },
  apply: ({ dealer, language }, form) => {
    const { accentLight: light, accentDark: dark } = form;
    if ((light === undefined) !== (dark === undefined)) {
      const field = light === undefined ? "accentLight" : "accentDark";
      return fail([{ field, message: lookTexts(language).look.bothAccents }]);
    }
    const { logo } = dealer.appearance ?? {};
    const accent = light === undefined ? undefined : { light, dark };
    const { typeface, scheme, privacy, imprint } = form;
    const appearance = {
      logo,
      accent,
      typeface: own(typeface),
      scheme: own(scheme),
      privacy,
      imprint,
    };
    const isEmpty = Object.values(appearance).every((part) => part === undefined);
    return ok({ ...dealer, appearance: isEmpty ? undefined : appearance });
  },
  fieldAt: (_at, pointer) =>
    accents.find((name) => pointer === `/appearance/accent/${ACCENTS[name]}`) ??
    [...links, "typeface", "scheme"].find((name) => pointer === `/appearance/${name}`),
};

/** Nothing chosen is the brand's word. */
function own(chosen: Form[string] | undefined): string | undefined {
  return chosen === AS_BRAND ? undefined : chosen;
}
const AS_BRAND = "brand";

function faces({ typefaces, asBrand }: LookText) {
  const all = TYPEFACES.map((value) => ({ value, label: typefaces[value] }));
  return [...all, { value: AS_BRAND, label: asBrand }];
}

function schemes({ schemes: said, asBrand }: LookText) {
  const all = SCHEMES.map((value) => ({ value, label: said[value] }));
  return [...all, { value: AS_BRAND, label: asBrand }];
}

/** The same in sentences, for whoever reads the document. */
export function lookLines(
  { appearance = {} }: Pick<Dealer, "appearance">,
  language: string,
): readonly string[] {
  const text = lookTexts(language).look;
  const { logo, accent, typeface, scheme = "light" } = appearance;
  return [
    logo === undefined ? text.noLogo : text.logoThere,
    ...(accent === undefined ? [] : [text.colours(accent.light, accent.dark)]),
    ...(typeface === undefined ? [] : [`${text.typeface}: ${text.typefaces[typeface]}`]),
    `${text.scheme}: ${text.schemes[scheme]}`,
  ];
}
