import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { LookFields, lookFieldAt, lookValues, readLook } from "./look-form.tsx";
import { LookPreviews } from "./look-previews.tsx";
import { logoHref, lookPreviewHref } from "./picture-href.ts";
import type { Setting } from "./setting.ts";

/** Colours, typeface and links of a dealer; a logo is sent as a file and stays as it is here. */
export const lookSetting: Setting = {
  right: "directory:lead",
  frames: true,
  title: ({ language }) => lookTexts(language).look.title,
  lead: ({ language }) => lookTexts(language).look.lead,
  shows: ({ dealer }) => `/d/${dealer.id}`,
  values: ({ dealer: { appearance } }) => lookValues(appearance),
  fields: ({ dealer, language }, state) => (
    <>
      <p>
        <a href={logoHref(dealer.id)}>{picturesTexts(language).pictures.toLogo}</a>
      </p>
      <LookFields {...{ language, state }} asOthers={lookTexts(language).look.asBrand} />
      <LookPreviews {...{ language, state }} href={lookPreviewHref(dealer.id)} />
    </>
  ),
  apply: ({ dealer, language }, form) => {
    const look = readLook(dealer.appearance, form, language);
    return look.ok ? ok({ ...dealer, appearance: look.value }) : look;
  },
  fieldAt: (_at, pointer) => lookFieldAt(pointer),
};

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
