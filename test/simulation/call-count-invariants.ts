import type { World } from "./world.ts";

/** Of each hour what is counted is what stands open in it: all, and each owner's. */
export function wrongCallCounts(world: World): string[] {
  const right = new Map<string, number>();
  const add = (key: string, by: number) => right.set(key, (right.get(key) ?? 0) + by);
  for (const { status, callHour, host, dealer, department, owner } of world.commitments()) {
    if (status !== "open" || callHour === undefined) continue;
    const at = host ?? { dealer, department };
    const hour = `CALLS#${at.dealer}#${at.department} ${new Date(callHour).getTime()}`;
    add(`${hour} calls`, 1);
    add(`${hour} of:${owner.id}`, 1);
  }
  for (const item of world.items()) {
    const pk = String(item["pk"]);
    if (!pk.startsWith("CALLS#")) continue;
    for (const [name, value] of Object.entries(item)) {
      if (name !== "calls" && !name.startsWith("of:")) continue;
      add(`${pk} ${Date.parse(String(item["sk"]))} ${name}`, -Number(value));
    }
  }
  return [...right].flatMap(([key, by]) =>
    by === 0 ? [] : [`the calls of ${key} are counted wrongly by ${by}`],
  );
}
