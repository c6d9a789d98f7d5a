import type { Random } from "../../shared/kernel/random.ts";

/** One seed gives one history: everything that could go either way is drawn from here. */
export class Chance implements Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0;
  }

  /** Draws from here on what the other would. */
  goOnFrom(other: Chance): void {
    this.#state = other.#state;
  }

  /** Mulberry32: 0 included, 1 not. */
  fraction(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  happens(share: number): boolean {
    return this.fraction() < share;
  }

  pick<One>(among: readonly One[]): One {
    return among[this.below(among.length)]!;
  }

  readonly bytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => this.below(256));
}
