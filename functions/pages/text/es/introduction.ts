import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** Cómo conoce el cliente a un colaborador que va a llamarle. */
const introduced = {
  asked: (name: string) => `Se informa al cliente sobre ${name} antes de pedírselo`,
  unheard: (name: string) => `No se sabe si el cliente sabe de ${name}; le llamamos nosotros`,
  ended: (name: string) => `Al final no se le pide a ${name}`,
  "no-overlap": (name: string) => `No hay hora a la que ${name} pueda llamar, así que no llama`,
  overlap: (name: string) => `Hay una hora a la que ${name} puede llamar`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name },
  step,
}: EventOf<"commitment.introduction">): string {
  return `${introduced[step](name)}: ${what}`;
}
