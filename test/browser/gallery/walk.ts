import type { Page } from "playwright-core";
import { dealerDocument, openDealer } from "../../scenarios/harness/dealers.ts";
import type { Kept } from "../../scenarios/harness/kept.ts";
import { follows } from "../harness/booking-form.ts";
import { houseOf } from "./houses.ts";
import { wordsOf } from "./words-of.ts";

/** One customer of one dealer in one language, who goes from page to page and looks at each. */
export type Walk = {
  readonly kept: Kept;
  readonly page: Page;
  readonly language: string;
  readonly dealer: string;
  readonly looks: (name: string) => Promise<void>;
};

/** A morning there. */
export const nowIn = (language: string): string => `2027-06-10T10:00:00${houseOf(language).offset}`;
export const dealerOf = (language: string): string => `linz-${language.toLowerCase()}`;
export const staffAt = (dealer: string, person: string): string => `${person}@${dealer}.example`;

/** A dealer whose own words are in this language, as a dealer's are, and who looks like nobody else. */
export async function opensIn(kept: Kept, language: string): Promise<void> {
  const id = dealerOf(language);
  const { timeZone, address, telephone } = houseOf(language);
  const { services, departments, resources, staff } = dealerDocument(id, timeZone);
  const words = wordsOf(language);
  await openDealer(
    kept,
    dealerDocument(id, timeZone, {
      languages: [language],
      name: words["name"],
      address,
      telephone,
      staff: staff.map((one) => (one.id === "sam" ? { ...one, language } : one)),
      departments: departments.map((one) => ({ ...one, name: words[one.id] })),
      resources: [
        ...resources,
        {
          id: "demo-600",
          type: "demonstrator",
          name: "600 La Prima",
          options: { model: "600" },
        },
      ],
      services: services.map((one) => ({ ...one, name: words[one.id] })),
    }),
  );
}

/** Nobody else is so called, so that no case is mistaken for another. */
export function customerOf({ dealer, language }: Walk, who: string) {
  const email = who.includes("@") ? who : `${who}@${dealer}.example`;
  const letters = [...who].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  const phone = `${houseOf(language).customersPhone}${1000 + (letters % 9000)}`;
  return { name: "Rosa Marin", email, phone, language };
}

/** A wall time of that dealer. */
export function atHouse({ language }: Pick<Walk, "language">, local: string): string {
  return local + houseOf(language).offset;
}

/** What the API says to a body, which it must take. */
export async function says(
  { kept }: Walk,
  path: string,
  body: object,
  bearer?: string,
): Promise<any> {
  const answer = await kept.call("POST", path, {
    body,
    ...(bearer === undefined ? {} : { bearer }),
  });
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Presses the last button of a form, by what the form is sent to. */
export async function sends(page: Page, to: string): Promise<void> {
  await follows(page, page.locator(`main form[action$='${to}'] button`).last());
}
