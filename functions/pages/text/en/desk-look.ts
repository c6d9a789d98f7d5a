/** How a dealer looks, where staff say it. */
export const look = {
  title: "How your pages look",
  lead: "On every page and in every mail to your customers. Left empty, it is as your brand says.",
  brandTitle: "How your dealers’ pages look",
  brandLead:
    "On every page and in every mail of your dealers that say nothing else. Left empty, it is as usual here.",
  brandSaved: "It is saved. Pages and mails have it within a minute.",
  brandPreview: "See a dealer’s page",
  asUsual: "As usual here",
  accentLight: "Colour of links and buttons, on light pages",
  accentDark: "The same on dark pages",
  accentHint:
    "Such as #0c5c55. It needs a contrast of 4.5:1 with the page, so that everybody can read it.",
  bothAccents: "Give both colours, or neither",
  typeface: "Typeface",
  typefaces: { system: "The reader’s own", serif: "With serifs", geometric: "Geometric" },
  asBrand: "As the brand says",
  scheme: "Booking in a frame on your own site",
  schemes: {
    light: "My site is light",
    dark: "My site is dark",
    auto: "My site is as light or dark as the visitor’s system",
  },
  privacy: "Address of your privacy policy",
  imprint: "Address of your legal notice",
  logoThere: "There is a logo.",
  noLogo: "There is no logo of your own.",
  colours: (light: string, dark: string) => `Colours: ${light} and, on dark pages, ${dark}.`,
};
export type LookText = typeof look;
