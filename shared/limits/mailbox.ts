/** Providers that ignore dots, by every name of theirs. */
const WITHOUT_DOTS: Readonly<Record<string, string>> = {
  "gmail.com": "gmail.com",
  "googlemail.com": "gmail.com",
};

/**
 * The mailbox that an address leads to, for counting alone: whoever varies an address writes to one person.
 * Not every provider takes a plus for a tag; two mailboxes that count as one share a generous limit.
 */
export function mailboxOf(email: string): string {
  const [, local = "", domain = ""] = /^(.*)@([^@]*)$/.exec(email.toLowerCase()) ?? [];
  const untagged = local.replace(/(?<=.)\+.*$/, "");
  const provider = WITHOUT_DOTS[domain];
  return provider === undefined
    ? `${untagged}@${domain}`
    : `${untagged.replaceAll(".", "")}@${provider}`;
}
