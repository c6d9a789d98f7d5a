type Named = { readonly id: string };

/** With this one where it was, or at the end when it is new. */
export function withOne(list: readonly Named[], made: Named): readonly Named[] {
  return list.some(({ id }) => id === made.id)
    ? list.map((one) => (one.id === made.id ? made : one))
    : [...list, made];
}

export function withoutOne<One extends Named>(list: readonly One[], gone: string): readonly One[] {
  return list.filter(({ id }) => id !== gone);
}
