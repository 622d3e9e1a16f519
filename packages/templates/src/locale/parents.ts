/**
 * Locales whose parent is not what is left when their last part is cut off, by parent. Source: CLDR 47, parentLocales, as
 * far as the package has a catalog to fall back to. `en-GB` stands for CLDR's `en-001`, whose spelling it has.
 */
const childrenOf: Readonly<Record<string, string>> = {
  "es-419": "AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE",
  "en-GB":
    "150 AG AI AT AU BB BE BM BS BW BZ CA CC CH CK CM CX CY DE DG DK DM ER EU FI FJ FK FM GB GD GG GH GI GM GY HK ID IE IL IM IN IO JE JM KE KI KN KY LC LR LS MG MO MS MT MU MV MW MY NA NF NG NL NR NU NZ PG PK PN PW RW SB SC SD SE SG SH SI SL SS SX SZ TC TK TO TT TV TZ UG VC VG VU WS ZA ZM ZW",
  "pt-PT": "AO CH CV FR GQ GW LU MO MZ ST TL",
};

const byChild = new Map<string, string>();
for (const [parent, regions] of Object.entries(childrenOf))
  for (const region of regions.split(" ")) {
    const child = `${parent.slice(0, 2)}-${region}`;
    if (child !== parent) byChild.set(child, parent);
  }

/** Languages that have their catalog under another one's tag: CLDR's parent of `nb` and `nn` is `no`. */
const named: Readonly<Record<string, string>> = {
  "en-001": "en-GB",
  nn: "no",
  no: "nb",
  "zh-Hant-MO": "zh-Hant-HK",
};

/** Language and script of a tag: `zh-TW` ▸ `zh-Hant`, `de-AT` ▸ `de-Latn`. Undefined when it is no tag. */
export function languageOf(tag: string): string | undefined {
  try {
    // `und` names no language, and would be taken for English.
    if (/^und\b/i.test(tag)) return undefined;
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/** The next tag to look for, or undefined at the root. A tag never becomes one in another script. */
function parentOf(tag: string): string | undefined {
  const known = byChild.get(tag) ?? named[tag];
  if (known !== undefined) return known;
  const { language, script, region } = new Intl.Locale(tag);
  if (tag.includes("-x-")) return tag.slice(0, tag.indexOf("-x-"));
  // A region can stand for a script: zh-TW is zh-Hant-TW.
  if (region !== undefined && script === undefined) {
    const own = new Intl.Locale(tag).maximize().script;
    if (own !== new Intl.Locale(language).maximize().script) return `${language}-${own}`;
  }
  const cut = tag.lastIndexOf("-");
  if (cut < 0) return undefined;
  const parent = tag.slice(0, cut);
  return languageOf(parent) === languageOf(tag) ? parent : undefined;
}

/**
 * A tag and its parents, nearest first (CLDR).
 *
 * @returns nothing for what is no language tag
 * @example parentsOf("es-MX") // ["es-MX", "es-419", "es"]
 * @example parentsOf("zh-TW") // ["zh-TW", "zh-Hant"]
 */
export function parentsOf(tag: string): readonly string[] {
  let at: string | undefined;
  try {
    at = Intl.getCanonicalLocales(tag)[0];
  } catch {
    return [];
  }
  const chain: string[] = [];
  if (at === undefined || languageOf(at) === undefined) return [];
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = parentOf(at);
  }
  return chain;
}
