type House = {
  readonly timeZone: string;
  /** In June. */
  readonly offset: string;
  readonly telephone: string;
  readonly customersPhone: string;
  readonly address: {
    readonly streetAddress: string;
    readonly addressLocality: string;
    readonly addressRegion?: string;
    readonly postalCode: string;
    readonly addressCountry: string;
  };
};

/** A dealer of each country, as one writes its address there. */
const HOUSES: Readonly<Record<string, House>> = {
  US: {
    timeZone: "America/New_York",
    offset: "-04:00",
    telephone: "+14015550100",
    customersPhone: "+1401555",
    address: {
      streetAddress: "1200 Harbor Rd",
      addressLocality: "Newport",
      addressRegion: "RI",
      postalCode: "02840",
      addressCountry: "US",
    },
  },
  GB: {
    timeZone: "Europe/London",
    offset: "+01:00",
    telephone: "+442079460100",
    customersPhone: "+44770090",
    address: {
      streetAddress: "1 Station Road",
      addressLocality: "Bath",
      postalCode: "BA1 1AA",
      addressCountry: "GB",
    },
  },
  AT: {
    timeZone: "Europe/Vienna",
    offset: "+02:00",
    telephone: "+43732123456",
    customersPhone: "+43660123",
    address: {
      streetAddress: "Donaufeldstraße 12",
      addressLocality: "Linz",
      postalCode: "4020",
      addressCountry: "AT",
    },
  },
  FR: {
    timeZone: "Europe/Paris",
    offset: "+02:00",
    telephone: "+33472000000",
    customersPhone: "+3361234",
    address: {
      streetAddress: "12 rue de la République",
      addressLocality: "Lyon",
      postalCode: "69002",
      addressCountry: "FR",
    },
  },
  CA: {
    timeZone: "America/Toronto",
    offset: "-04:00",
    telephone: "+15145550100",
    customersPhone: "+1514555",
    address: {
      streetAddress: "1200, rue Sherbrooke Ouest",
      addressLocality: "Montréal",
      addressRegion: "QC",
      postalCode: "H3A 1H6",
      addressCountry: "CA",
    },
  },
  ES: {
    timeZone: "Europe/Madrid",
    offset: "+02:00",
    telephone: "+34910000000",
    customersPhone: "+3461234",
    address: {
      streetAddress: "Calle de Alcalá, 12",
      addressLocality: "Madrid",
      postalCode: "28014",
      addressCountry: "ES",
    },
  },
};

export function houseOf(language: string): House {
  const house = HOUSES[language.split("-")[1] ?? ""];
  if (house === undefined) throw new RangeError(`there is no house in the country of ${language}`);
  return house;
}
