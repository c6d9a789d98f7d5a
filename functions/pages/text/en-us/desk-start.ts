import * as british from "../en/desk-start.ts";

/** What Americans write otherwise. */
export const start: typeof british.start = {
  ...british.start,
  telephoneHint: "As it is dialed there.",
  region: "State or region",
  postalCode: "ZIP or postal code",
  copied: { ...british.start.copied, look: "colors and typeface" },
  templates: {
    ...british.start.templates,
    "test-drive": {
      ...british.start.templates["test-drive"],
      bring: "Your driver’s license",
    },
    "lease-inspection": {
      ...british.start.templates["lease-inspection"],
      bring: "Registration, both keys and the service record",
    },
    "drop-off": {
      ...british.start.templates["drop-off"],
      bring: "Registration and your key",
    },
    recall: {
      ...british.start.templates.recall,
      bring: "The maker’s letter, if you have it, and the registration",
    },
  },
};
