/** Colours by light; six digits, since Word knows no shorter ones and no names of functions. */
export const INK = {
  page: "#f4f4f2",
  sheet: "#ffffff",
  text: "#1c1c1a",
  quiet: "#55554f",
  accent: "#14532d",
  onAccent: "#ffffff",
} as const;

const FACE = "font-family:Arial,Helvetica,sans-serif";
/** Word keeps a height of lines only where it is told to. */
const LINES = "font-size:16px;line-height:24px;mso-line-height-rule:exactly";

/** Styles are inline because many mail programs drop everything else; Word's cells inherit no face. */
export const MAIL_STYLES = {
  body: `margin:0;padding:0;background-color:${INK.page};color:${INK.text};${FACE};${LINES}`,
  /** For the line that an inbox shows; hidden from everybody who opens the mail. */
  preview: `display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${INK.page};mso-hide:all`,
  table: "border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0",
  page: `padding:16px 8px;background-color:${INK.page}`,
  column: "max-width:600px;margin:0 auto",
  sheet: `padding:20px;text-align:left;background-color:${INK.sheet};color:${INK.text};${FACE};${LINES};word-break:break-word`,
  title: `margin:0 0 16px;${FACE};font-size:20px;line-height:28px;mso-line-height-rule:exactly`,
  text: "margin:0 0 16px",
  // Only what somebody typed is broken inside a word.
  label: `padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:${INK.quiet};${FACE};${LINES};word-break:normal`,
  value: `padding:4px 0;vertical-align:top;${FACE};${LINES}`,
  /** The room around the words is the cell's for Word, and the link's for all others, so that all of it is pressed. */
  buttonCell: `background-color:${INK.accent};mso-padding-alt:12px 18px;${FACE};${LINES}`,
  button: `display:inline-block;padding:12px 18px;background-color:${INK.accent};color:${INK.onAccent};text-decoration:none`,
  link: `color:${INK.accent};text-decoration:underline`,
  footer: `padding:16px 20px;text-align:left;color:${INK.quiet};${FACE};font-size:14px;line-height:22px;mso-line-height-rule:exactly;word-break:break-word`,
  small: "margin:0 0 12px",
} as const;

/** For those who read in the dark, where the program allows it; elsewhere it does its own. */
export const DARK = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.page{background-color:#161614!important;color:#ecece6!important}.sheet{background-color:#22221f!important;color:#ecece6!important}.label,.footer{color:#b9b9b0!important}.button{background-color:#86efac!important;color:#052e16!important}.link{color:#86efac!important}}`;
