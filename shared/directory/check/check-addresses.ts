import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Brand } from "../document/dealer.schema.ts";
import { isLookAlike, isSameAddress } from "../../kernel/mail-address.ts";

type People = { readonly staff: readonly { readonly id: string; readonly email: string }[] };

/**
 * Who the people of a document are is said by their addresses. One of the brand's own, its care desk's
 * too, is nobody's of a dealer or a partner: whoever writes it there would take the brand's place away. What stood
 * there `before` the brand took the address stays until somebody changes it; it gives no rights.
 */
export function checkAddresses(
  { staff }: People,
  brand: Brand | undefined,
  before: People | undefined,
): readonly FieldError[] {
  const ofBrand = brand === undefined ? [] : [brand.care, ...brand.staff];
  return staff.flatMap(({ id, email }, index) => {
    const at = `/staff/${index}/email`;
    if (before?.staff.some((one) => one.id === id && isSameAddress(one.email, email))) return [];
    return [
      ...(ofBrand.some((one) => isSameAddress(one.email, email))
        ? [invalid(at, "of-the-brand")]
        : []),
      ...(isLookAlike(email) ? [invalid(at, "look-alike")] : []),
    ];
  });
}
