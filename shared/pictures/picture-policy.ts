export const PICTURE_POLICY = {
  mostBytes: 200_000,
  /** The content of the file, and a form's fields around it. */
  mostBodyBytes: 220_000,
  /** Old ones are still shown by mails that went out; then those no longer named go, oldest first. */
  mostFiles: 40,
  /** Sharp on every screen, and nobody has to decode more to see a head of a page. */
  mostPixels: 4_096,
  /** Of an SVG; more elements, or deeper ones, keep a browser from drawing anything else. */
  mostElements: 5_000,
  mostDepth: 64,
  /** Each may show what others show: so many at most, or a few lines would draw for hours. */
  mostUses: 20,
  /** With all that is drawn again wherever something names it: two seconds of a small machine. */
  mostDrawn: 20_000,
  /** An effect of a filter, and a dashed line, take as long as so many elements. */
  costOfEffect: 100,
  /** Elements within each other and ways from name to name. */
  mostOpen: 200,
  /** That one element shows by its style. */
  mostNames: 200,
} as const;
