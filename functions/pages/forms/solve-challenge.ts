/** As a browser gets it with a page; what the server signs beside it is not looked at here. */
export type Task = {
  readonly salt: string;
  /** In hex. */
  readonly challenge: string;
  readonly maxnumber: number;
};

const BLOCK = 64;
const PRIMES = firstPrimes(64);
/** The first 32 bits behind the point of the roots of the first primes (FIPS 180-4). */
const ROUNDS = Int32Array.from(PRIMES, (prime) => fractionOf(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionOf(Math.sqrt(prime)));
const words = new Int32Array(64);

/**
 * The number that, written behind the salt, hashes to the challenge. Written out here since the browser's
 * own SHA-256 answers each of a million questions later, at a tenth of the pace. What stands before the
 * number in whole blocks is hashed once. `from` is where it goes on.
 */
export function solveChallenge({ salt, challenge, maxnumber }: Task, from = 0): number | undefined {
  const wanted = Int32Array.from({ length: 8 }, (_, at) =>
    Number.parseInt(challenge.slice(at * 8, at * 8 + 8), 16),
  );
  const whole = salt.length - (salt.length % BLOCK);
  const before = START.slice();
  for (let at = 0; at < whole; at += BLOCK)
    compress(before, bytesOf(salt.slice(at, at + BLOCK)), 0);
  const rest = salt.slice(whole);
  const state = before.slice();
  for (let number = from; number <= maxnumber; number += 1) {
    state.set(before);
    const tail = padded(`${rest}${number}`, whole);
    for (let at = 0; at < tail.length; at += BLOCK) compress(state, tail, at);
    if (state[0] === wanted[0] && wanted.every((word, at) => word === state[at])) return number;
  }
  return undefined;
}

/** The end of a message of which `whole` bytes went before. */
function padded(text: string, whole: number): Uint8Array {
  const bytes = new Uint8Array(text.length < BLOCK - 8 ? BLOCK : BLOCK * 2);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  bytes[text.length] = 0x80;
  const bits = (whole + text.length) * 8;
  bytes[bytes.length - 2] = bits >> 8;
  bytes[bytes.length - 1] = bits;
  return bytes;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let index = 0; index < 16; index += 1) {
    const first = from + index * 4;
    const high = (at(bytes, first) << 24) | (at(bytes, first + 1) << 16);
    words[index] = high | (at(bytes, first + 2) << 8) | at(bytes, first + 3);
  }
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const mixed = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const stirred = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + mixed + at(words, index - 7) + stirred;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        chosen +
        at(ROUNDS, index) +
        at(words, index)) |
      0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

function at(all: Int32Array | Uint8Array, index: number): number {
  return all[index] ?? 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function fractionOf(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1)
    if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}
