import type { DataText } from "../en/case-data.ts";

export const data = {
  link: "Sus datos",
  title: "Lo que guardamos sobre usted",
  lead: "Es suyo: puede pedir una copia o que lo borremos.",
  copyTitle: "Una copia",
  copyBody:
    "Todo lo que guardamos sobre usted: cómo localizarle, su vehículo, sus citas, lo que le prometimos y lo que le escribimos.",
  copyDo: "Pedir una copia",
  forgetTitle: "Borrarlo todo",
  forgetBody:
    "Borramos todo lo que permite saber quién es usted. Las citas que tenga por delante se cancelan, lo que le prometimos termina y los enlaces de nuestros correos dejan de funcionar. No se puede deshacer.",
  forgetDo: "Pedir que se borre",
  answeredBy: (name, moment) =>
    `Lo que pida se convierte en una promesa: ${name} se ocupa de ello, a más tardar el ${moment}. En su caso verá cómo va.`,
  asked: (moment) => `Ya lo ha pedido. Estará hecho a más tardar el ${moment}.`,
  toPromise: "Ver cómo va",
} satisfies DataText;
