/** Where chance comes from. Production draws from the operating system; a test gives a seed. */
export type Random = { readonly bytes: (count: number) => Uint8Array };

/** Cryptographically strong bytes of the operating system. */
export const systemRandom: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};
