import * as z from "zod";
import { momentsAt, stateOf } from "../../shared/directory/accounts/account-state.ts";
import type { AccountStore } from "../../shared/directory/accounts/account.store.ts";
import { inviteAgain } from "../../shared/directory/accounts/invite-again.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import type { Commit } from "../../shared/platform/dynamodb/transaction.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { atBrand, atDealer } from "../wiring/by-staff.ts";

const itemSchema = z.object({
  id: z.string(),
  name: z.string(),
  account: z.enum(["signed-in", "invited", "not-invited"]),
  /** When the last invitation went out; both only where this place invited them. */
  invitedAt: z.string().optional(),
  signedInAt: z.string().optional(),
});
export const listSchema = z.object({ items: z.array(itemSchema) });
export const invitedSchema = z.object({ id: z.string(), name: z.string() });

type Deps = { readonly accounts: AccountStore };
export type InviteDeps = Deps & { readonly tables: Pick<Tables, "cases">; readonly commit: Commit };
type Person = { readonly id: string; readonly name: string; readonly email: string };

/** Who has signed in yet, and another invitation to who has not. */
export const accounts = {
  ofDealer: atDealer({
    summary: "Who of a dealer has signed in yet, and who was invited",
    answers: { status: 200, body: listSchema },
    handle: async (deps: Deps, { caller: { dealer } }) => ({
      value: await listed(deps, dealer.document.staff, `dealer:${dealer.document.id}`),
    }),
  }),

  ofBrand: atBrand({
    summary: "Who of a brand has signed in yet, and who was invited",
    answers: { status: 200, body: listSchema },
    handle: async (deps: Deps, { caller: { brand } }) => ({
      value: await listed(deps, brand.document.staff, `brand:${brand.document.id}`),
    }),
  }),

  inviteAtDealer: atDealer({
    summary: "Invite somebody who has not signed in yet, within minutes; three times a day",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 202, body: invitedSchema },
    handle: async (deps: InviteDeps, { caller: { staff, dealer }, param, now }) => {
      const { id, staff: people } = dealer.document;
      const at = { reference: `dealer:${id}`, people, by: staff };
      return { value: await invited(deps, at, param("id"), now) };
    },
  }),

  inviteAtBrand: atBrand({
    summary: "Invite somebody of the brand who has not signed in yet; three times a day",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 202, body: invitedSchema },
    handle: async (deps: InviteDeps, { caller: { staff, brand }, param, now }) => {
      const { id, staff: people } = brand.document;
      const at = { reference: `brand:${id}`, people, by: staff };
      return { value: await invited(deps, at, param("id"), now) };
    },
  }),
};

export async function listed(
  { accounts: store }: Deps,
  people: readonly Person[],
  reference: string,
) {
  const known = await store.of(people.map(({ email }) => email));
  return {
    items: people.map(({ id, name, email }) => {
      const account = known.get(email);
      const { invitedAt, signedInAt } = momentsAt(account, reference);
      return {
        id,
        name,
        account: stateOf(account),
        ...(invitedAt === undefined ? {} : { invitedAt: toUtc(invitedAt) }),
        ...(signedInAt === undefined ? {} : { signedInAt: toUtc(signedInAt) }),
      };
    }),
  };
}

type At = {
  readonly reference: string;
  readonly people: readonly Person[];
  readonly by: { readonly id: string; readonly name: string };
};

/** @throws HttpProblem for nobody of theirs, and for who needs no other. */
export async function invited(
  deps: InviteDeps,
  { reference, people, by }: At,
  person: string,
  now: Instant,
): Promise<z.input<typeof invitedSchema>> {
  const found = people.find(({ id }) => id === person);
  if (found === undefined) throw new HttpProblem({ code: "person-not-found" });
  required(await inviteAgain(deps, { reference, email: found.email, by }, now));
  return { id: found.id, name: found.name };
}
