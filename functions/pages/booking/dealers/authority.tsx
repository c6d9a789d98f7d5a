type AuthorityProps = {
  readonly lead: string;
  readonly authority: { readonly name: string; readonly url: string } | undefined;
};

/** Where customers can complain; nothing where the dealer names nobody. */
export function Authority({ lead, authority }: AuthorityProps) {
  if (authority === undefined) return null;
  return (
    <p>
      {lead} <a href={authority.url}>{authority.name}</a>
    </p>
  );
}
