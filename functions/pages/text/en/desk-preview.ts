type Kind = "page" | "frame" | "mail";
type Shade = "light" | "dark";

/** What customers would see, before it is saved. */
export const preview = {
  title: "How it looks",
  see: "See it before saving",
  of: (kind: Kind, shade: Shade): string =>
    ({
      page: { light: "Page, light", dark: "Page, dark" },
      frame: { light: "In a light site", dark: "In a dark site" },
      mail: { light: "Mail, light", dark: "Mail, dark" },
    })[kind][shade],
  sample: {
    name: "Rosa Marin",
    subject: "Your appointment is confirmed",
    intro: "This is how your mails look.",
    what: "What",
    note: "We look forward to your visit.",
    action: "See or change it",
    link: "Add it to your calendar",
  },
};
export type PreviewText = typeof preview;
