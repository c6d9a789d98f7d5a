import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** How a customer gets to know a partner that is to call them. */
const introduced = {
  asked: (name: string) => `Se explica al cliente quién es ${name} antes de encargárselo`,
  unheard: (name: string) =>
    `No consta que el cliente haya sabido de ${name}; le llamamos nosotros`,
  ended: (name: string) => `Al final no se le encarga a ${name}`,
  "no-overlap": (name: string) => `${name} no llama: no hay una hora común o falta un número`,
  overlap: (name: string) => `Hay una hora a la que ${name} puede llamar`,
  unseen: (name: string) => `${name} ya no ve el número del cliente, así que no llamará`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name, calls },
  step,
}: EventOf<"commitment.introduction">): string {
  const isUnseen = step === "no-overlap" && calls?.unseen === true;
  return `${introduced[isUnseen ? "unseen" : step](name)}: ${what}`;
}
