import { expect } from "vitest";
import { dealerDocument, openDealer } from "./dealers.ts";
import type { Kept } from "./kept.ts";

const CAMPAIGNS = "/v1/admin/brands/aurora/campaigns";

export const MOT_TEXT = { subject: "Your MOT is due", body: "Your car is due for its check." };

export const people = (many: number, name = "ida") =>
  Array.from({ length: many }, (_, at) => ({
    name: "Ida Berg",
    email: `${name}-${at}@example.com`,
  }));

export const aPromise = (more: object = {}) => ({
  what: "Call about the MOT",
  department: "service",
  due: { local: "2027-05-14T17:00" },
  ...more,
});

/** Whoever of the brand writes to the customers of one dealer. */
export class CampaignDesk {
  readonly #kept: Kept;
  readonly #bearer: string;
  #number = 0;

  private constructor(kept: Kept, bearer: string) {
    this.#kept = kept;
    this.#bearer = bearer;
  }

  static async at(kept: Kept): Promise<CampaignDesk> {
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    return new CampaignDesk(kept, await kept.signIn("care@aurora.example"));
  }

  ask(method: string, path: string, body?: unknown) {
    const sent = body === undefined ? {} : { body };
    return this.#kept.call(method, path, { bearer: this.#bearer, ...sent });
  }

  /** Each is another campaign, which leads to a time that can be booked. */
  prepares(more: object = {}) {
    this.#number += 1;
    return this.ask("POST", CAMPAIGNS, {
      name: `MOT ${this.#number}`,
      purpose: `MOT ${this.#number}`,
      dealer: "bath",
      texts: { "en-GB": MOT_TEXT },
      audience: people(1),
      link: { service: "inspection" },
      ...more,
    });
  }

  async prepared(more: object = {}): Promise<string> {
    const made = await this.prepares(more);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id;
  }

  async started(more: object = {}): Promise<string> {
    const id = await this.prepared(more);
    const { status, body } = await this.turns(id, "start");
    expect(status, JSON.stringify(body)).toBe(202);
    await this.#kept.settle();
    await this.#wroteWhatItMay(id);
    return id;
  }

  /** Whoever starts one waits for its first mails for some seconds only; its next rounds do the rest. */
  async #wroteWhatItMay(id: string): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const { state, nextAt } = await this.seen(id);
      const { body } = await this.#kept.call("GET", "/_local/clock");
      if (state !== "running" || Date.parse(nextAt) > Date.parse(body.now)) return;
      await this.#kept.passes("PT1M");
    }
  }

  turns(id: string, turn: "start" | "pause" | "stop") {
    return this.ask("POST", `${CAMPAIGNS}/${id}/${turn}`, {});
  }

  sendsTable(id: string, table: string) {
    return this.#kept.call("POST", `${CAMPAIGNS}/${id}/audience`, {
      bearer: this.#bearer,
      file: { type: "text/csv", bytes: Buffer.from(table) },
    });
  }

  async seen(id: string) {
    return (await this.ask("GET", `${CAMPAIGNS}/${id}`)).body;
  }

  async figures(id: string) {
    return (await this.seen(id)).figures;
  }

  /** The status, and each field with its rule. */
  async refused(more: object): Promise<readonly unknown[]> {
    const { status, body } = await this.prepares(more);
    return [status, ...(body.errors ?? []).map(({ pointer, rule }: any) => `${pointer} ${rule}`)];
  }

  async dealerBecomes(overrides: object): Promise<void> {
    await openDealer(this.#kept, dealerDocument("bath", "Europe/London", overrides));
  }
}
