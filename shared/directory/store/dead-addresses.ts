import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { addressKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";

/** Why an address of ours gets no mail: what was sent there came back for good, or was reported. */
export type AddressTrouble = "bounced" | "complained";

/** How mail to somebody fares, as it is answered. */
export type AddressHealth = "ok" | AddressTrouble;

export type DeadAddress = {
  /** In lower case. */
  readonly email: string;
  readonly state: AddressTrouble;
  readonly since: Instant;
  /** The case whose mail came back: what becomes of the address is told there. */
  readonly reference: string;
  readonly dealer: string;
};

/** The addresses of a brand's people, at all its dealers, that reach nobody; by address. */
export type DeadAddresses = ReadonlyMap<string, DeadAddress>;

/** As much of them as it takes to know whom to ask. */
export type Unreachable = Pick<DeadAddresses, "has">;

export function healthOf(dead: DeadAddresses, email: string): AddressHealth {
  return dead.get(email.toLowerCase())?.state ?? "ok";
}

/** One record for each dead address, kept together for each brand. */
export function createDeadAddressStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    deadAddresses: async (brand: string): Promise<DeadAddresses> => {
      const found = await queryAll(
        { client },
        {
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": addressKeys.partition(brand) },
          ConsistentRead: true,
        },
      );
      return new Map(found.map(fromItem).map((one) => [one.email, one] as const));
    },

    /** `address` is refused when it is known already. */
    markDead: (brand: string, dead: DeadAddress): Write => {
      const Item = { ...addressKeys.one(brand, dead.email), ...dead };
      const condition = { ConditionExpression: "attribute_not_exists(pk)" };
      return { label: "address", item: { Put: { TableName: cases, Item, ...condition } } };
    },

    /** `address` is refused when it is not known as dead. */
    markAlive: (brand: string, email: string): Write => {
      const Key = addressKeys.one(brand, email.toLowerCase());
      const condition = { ConditionExpression: "attribute_exists(pk)" };
      return { label: "address", item: { Delete: { TableName: cases, Key, ...condition } } };
    },
  };
}

function fromItem(item: Readonly<Record<string, unknown>>): DeadAddress {
  const { email, state, since, reference, dealer } = item;
  return {
    email: String(email),
    state: state === "complained" ? state : "bounced",
    since: instant(Number(since)),
    reference: String(reference),
    dealer: String(dealer),
  };
}
