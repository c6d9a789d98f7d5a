import { textsIn } from "./in-every-language.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

/** How a customer gets on, as a dealer's document names it; one that is missing here does not compile where it is asked for. */
type Names = Readonly<
  Record<"wait" | "loaner" | "shuttle" | "rideshare" | "rental" | "pick-up", string>
>;

const NAMES: InEveryLanguage<Names> = {
  "en-US": {
    wait: "Wait here",
    loaner: "Loaner car",
    shuttle: "Shuttle",
    rideshare: "Rideshare",
    rental: "Rental car",
    "pick-up": "We pick up the car and bring it back",
  },
  "en-GB": {
    wait: "Wait here",
    loaner: "Courtesy car",
    shuttle: "Shuttle",
    rideshare: "Taxi or ride share",
    rental: "Hire car",
    "pick-up": "We collect the car and bring it back",
  },
  de: {
    wait: "Vor Ort warten",
    loaner: "Ersatzwagen",
    shuttle: "Shuttle",
    rideshare: "Taxi oder Fahrdienst",
    rental: "Mietwagen",
    "pick-up": "Wir holen das Auto ab und bringen es zurück",
  },
  fr: {
    wait: "Attendre sur place",
    loaner: "Voiture de prêt",
    shuttle: "Navette",
    rideshare: "Taxi ou VTC",
    rental: "Voiture de location",
    "pick-up": "Nous venons chercher la voiture et la ramenons",
  },
  es: {
    wait: "Esperar aquí",
    loaner: "Vehículo de cortesía",
    shuttle: "Servicio de traslado",
    rideshare: "Taxi o VTC",
    rental: "Vehículo de alquiler",
    "pick-up": "Recogemos el vehículo y se lo devolvemos",
  },
};

export function transportName(kind: keyof Names, language: string): string {
  return textsIn(NAMES, language)[kind];
}
