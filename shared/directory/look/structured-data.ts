import type { Dealer } from "../document/dealer.schema.ts";
import { nameIn } from "../document/name-in.ts";
import { publicLook } from "./public-look.ts";

/**
 * What search engines and assistants read of a dealer, in the words of schema.org: who and where it is, when it is
 * open, and that a visit can be booked here. Nothing that the page does not say to anybody.
 * @param dealer with its brand's part in it, and its reader's language first
 * @param publicUrl where we are found: `https://book.example`
 */
export function structuredData(dealer: Dealer, publicUrl: string, language: string) {
  const { id, name, telephone, address, openingHours, specialOpeningHours = [] } = dealer;
  const url = `${publicUrl}/d/${id}`;
  const { logo } = publicLook(dealer, publicUrl);
  return {
    "@context": "https://schema.org",
    "@type": "AutoDealer",
    "@id": `${url}#dealer`,
    name,
    url,
    telephone,
    ...(logo && { logo: logo.url }),
    address: { "@type": "PostalAddress", ...address },
    openingHoursSpecification: [
      ...openingHours.map((hours) => ({ ...SPECIFIED, ...hours })),
      // "The place is open if the opens property is specified, and closed otherwise" (schema.org).
      ...specialOpeningHours.map((hours) => ({ ...SPECIFIED, ...hours })),
    ],
    potentialAction: dealer.services.map((service) => ({
      "@type": "ReserveAction",
      name: nameIn(language, service),
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${url}?${new URLSearchParams({ service: service.id }).toString()}`,
        inLanguage: language,
        actionPlatform: [
          "https://schema.org/DesktopWebPlatform",
          "https://schema.org/MobileWebPlatform",
        ],
      },
      result: { "@type": "Reservation", name: nameIn(language, service) },
    })),
  };
}

const SPECIFIED = { "@type": "OpeningHoursSpecification" } as const;
