import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** What a list of promises is narrowed to. */
export type ListFilters = {
  readonly owner?: string | undefined;
  readonly department?: string | undefined;
  /** What else is asked of each; it is not known before one is read. */
  readonly matches?: ((promise: Commitment) => boolean) | undefined;
};

/** The same as DynamoDB is asked for it. */
export function filtersOf({ owner, department }: ListFilters) {
  const filters = [
    // Somebody of a partner may have the same id.
    ...(owner === undefined
      ? []
      : ["#data.#owner.#id = :owner", "attribute_not_exists(atPartner)"]),
    ...(department === undefined ? [] : ["#data.#department = :department"]),
  ];
  return {
    ExpressionAttributeValues: {
      ...(owner === undefined ? {} : { ":owner": owner }),
      ...(department === undefined ? {} : { ":department": department }),
    },
    ...(filters.length === 0
      ? {}
      : {
          FilterExpression: filters.join(" AND "),
          ExpressionAttributeNames: {
            "#data": "data",
            ...(owner === undefined ? {} : { "#owner": "owner", "#id": "id" }),
            ...(department === undefined ? {} : { "#department": "department" }),
          },
        }),
  };
}
