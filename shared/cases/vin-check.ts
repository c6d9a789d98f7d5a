/** Values of the letters A to Z; I, O and Q do not occur (49 CFR 565.15). */
const LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  [..."ABCDEFGH"]
    .map((letter, index) => [letter, index + 1] as const)
    .concat(
      [..."JKLMN"].map((letter, index) => [letter, index + 1] as const),
      [
        ["P", 7],
        ["R", 9],
      ],
      [..."STUVWXYZ"].map((letter, index) => [letter, index + 2] as const),
    ),
);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK_POSITION = 8;

/**
 * Whether the check digit of a vehicle built for North America (the first character is 1 to 5) is
 * right. Elsewhere the ninth character means nothing, so every other number passes.
 */
export function hasRightCheckDigit(vin: string): boolean {
  if (!/^[1-5]/.test(vin)) return true;
  const sum = [...vin].reduce((total, letter, index) => {
    const value = LETTERS[letter] ?? Number(letter);
    return total + value * (WEIGHTS[index] ?? 0);
  }, 0);
  const rest = sum % 11;
  return vin[CHECK_POSITION] === (rest === 10 ? "X" : String(rest));
}
