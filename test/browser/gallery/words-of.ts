type Words = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    name: "Linden Motors",
    sales: "Sales",
    service: "Service",
    "test-drive": "Test drive",
    inspection: "Inspection",
    topic: "The oil leak",
  },
  de: {
    name: "Autohaus Linden",
    sales: "Verkauf",
    service: "Werkstatt",
    "test-drive": "Probefahrt",
    inspection: "Leasingrückgabe mit Begutachtung",
    topic: "Ölverlust am Motor",
  },
  fr: {
    name: "Garage du Tilleul",
    sales: "Ventes",
    service: "Atelier",
    "test-drive": "Essai routier",
    inspection: "Contrôle du véhicule",
    topic: "La fuite d’huile",
  },
  es: {
    name: "Automóviles El Tilo",
    sales: "Ventas",
    service: "Taller",
    "test-drive": "Prueba de conducción",
    inspection: "Revisión del vehículo",
    topic: "La fuga de aceite",
  },
};

/** What a dealer and a customer of this language write themselves. */
export function wordsOf(language: string): Words {
  const words = WORDS[language.split("-")[0] ?? ""];
  if (words === undefined) throw new RangeError(`nobody here speaks ${language}`);
  return words;
}
