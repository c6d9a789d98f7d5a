/**
 * Through which configuration set of SES a brand's mail goes. SES counts bounces and complaints for each, so
 * that of brands with a set of their own none ruins the others.
 */
export type ConfigurationSets = {
  /** The set of every brand that has none of its own; theirs are named after it. */
  readonly common: string;
  readonly brands: readonly string[];
};

export function configurationSetOf(brand: string, { common, brands }: ConfigurationSets): string {
  return brands.includes(brand) ? ownSetOf(brand, common) : common;
}

export function ownSetOf(brand: string, common: string): string {
  return `${common}-${brand}`;
}

/** As the environment has them: the common set, then the brands with their own. */
export function readConfigurationSets(text: string): ConfigurationSets {
  const [common = "", ...brands] = text.split(" ");
  return { common, brands };
}
