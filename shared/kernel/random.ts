/** Where chance comes from. Production draws from the operating system; a test gives a seed. */
export type Random = { readonly bytes: (count: number) => Uint8Array };

/** Cryptographically strong bytes of the operating system. */
export const systemRandom: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** From 0 up to, and without, 1: for spreading what would otherwise come at once. */
export function fraction(random: Random): number {
  const [high = 0, low = 0] = random.bytes(2);
  return (high * 256 + low) / 65_536;
}
