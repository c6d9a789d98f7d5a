import { accentColours } from "../../../directory/look/accent-colours.ts";
import { appearanceOf } from "../../../directory/look/appearance-of.ts";
import type { Logo } from "../../../directory/look/appearance-of.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import type { Typeface } from "../../../directory/document/typefaces.ts";
import { PAGE_COLOURS } from "../../../directory/look/page-colours.ts";

/** What stands beside the pages' colours; six digits, since Word knows no shorter ones and no functions. */
const TEXT = { light: "#1c1c1a", dark: "#ecece6" } as const;
const QUIET = { light: "#55554f", dark: "#b9b9b0" } as const;

/** Word keeps a height of lines only where it is told to. */
const LINES = "font-size:16px;line-height:24px;mso-line-height-rule:exactly";
/** The pages' faces for mail: one that Windows has comes first, since Word takes the first or its own. */
const FACES: Readonly<Record<Typeface, string>> = {
  system: "Arial,Helvetica,sans-serif",
  serif: "Cambria,Charter,Georgia,serif",
  geometric: "Corbel,Avenir,Montserrat,Arial,sans-serif",
};

export type MailLook = ReturnType<typeof mailLookOf>;

/** How a dealer's mail looks: the pages' own tokens, with the dealer's colour, face and logo where it has them. */
export function mailLookOf(dealer: Dealer) {
  const { accent: own, typeface, logo, privacy, imprint } = appearanceOf(dealer, undefined);
  const light = own === undefined ? PAGE_COLOURS.light : accentColours(own.light, "light");
  const dark = own === undefined ? PAGE_COLOURS.dark : accentColours(own.dark, "dark");
  const ink = {
    page: PAGE_COLOURS.light.paper,
    sheet: PAGE_COLOURS.light.surface,
    accent: light.accent,
    onAccent: light.onAccent,
  };
  return {
    ink,
    styles: stylesOf(ink, `font-family:${FACES[typeface]}`),
    dark: darkOf(dark),
    logo: shown(logo),
    privacy,
    imprint,
  };
}

const MOST_OF_LOGO = { width: 240, height: 64 } as const;

/** As large as there is room for, and never larger than it is. */
function shown(logo: Logo | undefined) {
  if (logo?.forMail !== true) return undefined;
  const scale = Math.min(1, MOST_OF_LOGO.width / logo.width, MOST_OF_LOGO.height / logo.height);
  const size = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { path: logo.path, width: size(logo.width), height: size(logo.height) };
}

type Ink = Readonly<Record<"page" | "sheet" | "accent" | "onAccent", string>>;

/** Styles are inline because many mail programs drop everything else; Word's cells inherit no face. */
function stylesOf(ink: Ink, face: string) {
  return {
    body: `margin:0;padding:0;background-color:${ink.page};color:${TEXT.light};${face};${LINES}`,
    /** For the line that an inbox shows; hidden from everybody who opens the mail. */
    preview: `display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${ink.page};mso-hide:all`,
    table: "border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0",
    page: `padding:16px 8px;background-color:${ink.page}`,
    column: "max-width:600px;margin:0 auto",
    sheet: `padding:20px;text-align:left;background-color:${ink.sheet};color:${TEXT.light};${face};${LINES};word-break:break-word`,
    title: `margin:0 0 16px;${face};font-size:20px;line-height:28px;mso-line-height-rule:exactly`,
    text: "margin:0 0 16px",
    logo: "border:0",
    /** Between a table and what follows it, whose margin Word keeps none of. */
    gap: "height:16px;font-size:1px;line-height:16px;mso-line-height-rule:exactly",
    // Only what somebody typed is broken inside a word.
    label: `padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:${QUIET.light};${face};${LINES};word-break:normal`,
    value: `padding:4px 0;vertical-align:top;${face};${LINES}`,
    /** The room around the words is the cell's for Word, and the link's for all others, so that all of it is pressed. */
    buttonCell: `background-color:${ink.accent};mso-padding-alt:12px 18px;${face};${LINES}`,
    button: `display:inline-block;padding:12px 18px;background-color:${ink.accent};color:${ink.onAccent};text-decoration:none`,
    link: `color:${ink.accent};text-decoration:underline`,
    footer: `padding:16px 20px;text-align:left;color:${QUIET.light};${face};font-size:14px;line-height:22px;mso-line-height-rule:exactly;word-break:break-word`,
    small: "margin:0 0 12px",
  };
}

/** For those who read in the dark, where the program allows it; elsewhere it does its own. */
function darkOf({ accent, onAccent }: Pick<Ink, "accent" | "onAccent">): string {
  const { paper, surface } = PAGE_COLOURS.dark;
  const text = `color:${TEXT.dark}!important`;
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.page{background-color:${paper}!important;${text}}.sheet{background-color:${surface}!important;${text}}.label,.footer{color:${QUIET.dark}!important}.button{background-color:${accent}!important;color:${onAccent}!important}.link{color:${accent}!important}}`;
}
