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

/** Where vehicles are sold with a check digit: 49 CFR 565, CMVSS 115, NOM-001-SSP. */
const CHECKED_COUNTRIES: ReadonlySet<string> = new Set(["US", "CA", "MX"]);

/**
 * Whether a number that was typed in at a dealer of that country is one that was misread. In North
 * America every vehicle sold has a check digit, wherever it was built; an import may have a letter in
 * its place. Elsewhere the ninth character means nothing, whoever built it, so every number passes.
 */
export function isMisread(vin: string, country: string): boolean {
  if (!CHECKED_COUNTRIES.has(country)) return false;
  const isImport = !/^[1-5]/.test(vin) && !/[\dX]/.test(vin.charAt(CHECK_POSITION));
  return !isImport && !hasRightCheckDigit(vin);
}

function hasRightCheckDigit(vin: string): boolean {
  const sum = [...vin].reduce((total, letter, index) => {
    const value = LETTERS[letter] ?? Number(letter);
    return total + value * (WEIGHTS[index] ?? 0);
  }, 0);
  const rest = sum % 11;
  return vin[CHECK_POSITION] === (rest === 10 ? "X" : String(rest));
}
