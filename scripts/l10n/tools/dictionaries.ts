/** A program with a dictionary that tells which words of a language it does not know. */
export interface Dictionary {
  readonly program: "hunspell" | "voikko" | "aspell";
  /** Path without its ending for hunspell, else the name that the program knows. */
  readonly name: string;
  /** The Debian package. */
  readonly debian: string;
  /** A file that is there when the package is. */
  readonly file: string;
  /** The least letters that a part of a compound has, where the dictionary allows less than its language does. */
  readonly leastPart?: number;
}

const aspell = (name: string): Dictionary => ({
  program: "aspell",
  name,
  debian: `aspell-${name}`,
  file: `/usr/lib/aspell/${name}.dat`,
});

const hunspell = (name: string, debian: string): Dictionary => ({
  program: "hunspell",
  name: `/usr/share/hunspell/${name}`,
  debian,
  file: `/usr/share/hunspell/${name}.dic`,
});

/**
 * Dictionaries by tag, or by language for all its tags. Where there are two, each has words that the other lacks, and a word
 * is known that one of them knows. All are Debian's, under GPL, LGPL or MPL: never bundled.
 */
const dictionaries: Readonly<Record<string, Dictionary | readonly Dictionary[]>> = {
  ar: hunspell("ar", "hunspell-ar"),
  bg: hunspell("bg_BG", "hunspell-bg"),
  // hunspell's command line takes Bengali vowel signs for the ends of words.
  bn: aspell("bn"),
  ca: hunspell("ca_ES", "hunspell-ca"),
  cs: hunspell("cs_CZ", "hunspell-cs"),
  cy: aspell("cy"),
  da: hunspell("da_DK", "hunspell-da"),
  de: hunspell("de_DE", "hunspell-de-de"),
  el: hunspell("el_GR", "hunspell-el"),
  "en-GB": hunspell("en_GB", "hunspell-en-gb"),
  "en-US": hunspell("en_US", "hunspell-en-us"),
  es: hunspell("es_ES", "hunspell-es"),
  "es-419": hunspell("es_MX", "hunspell-es"),
  // With parts of two letters, nearly every row of letters is a compound.
  et: { ...hunspell("et_EE", "myspell-et"), leastPart: 3 },
  fa: [hunspell("fa_IR", "myspell-fa"), aspell("fa")],
  // Finnish puts words together and inflects the parts: no list of affixes describes it, a morphology does.
  fi: {
    program: "voikko",
    name: "fi",
    debian: "voikko-fi",
    file: "/usr/lib/voikko/5/mor-standard/mor.vfst",
  },
  fil: hunspell("tl", "myspell-tl"),
  fr: hunspell("fr", "hunspell-fr-classical"),
  ga: hunspell("ga_IE", "myspell-ga"),
  he: hunspell("he_IL", "hunspell-he"),
  // The dictionary for hunspell lacks the commonest words.
  hi: aspell("hi"),
  hr: hunspell("hr_HR", "hunspell-hr"),
  hu: hunspell("hu_HU", "hunspell-hu"),
  id: hunspell("id_ID", "hunspell-id"),
  it: hunspell("it_IT", "hunspell-it"),
  ko: hunspell("ko", "hunspell-ko"),
  lt: hunspell("lt_LT", "hunspell-lt"),
  lv: hunspell("lv_LV", "hunspell-lv"),
  nb: hunspell("nb_NO", "hunspell-no"),
  nl: hunspell("nl_NL", "hunspell-nl"),
  pl: hunspell("pl_PL", "hunspell-pl"),
  "pt-BR": hunspell("pt_BR", "hunspell-pt-br"),
  "pt-PT": hunspell("pt_PT", "hunspell-pt-pt"),
  ro: hunspell("ro_RO", "hunspell-ro"),
  ru: hunspell("ru_RU", "hunspell-ru"),
  sk: hunspell("sk_SK", "hunspell-sk"),
  sl: hunspell("sl_SI", "hunspell-sl"),
  sr: hunspell("sr_RS", "hunspell-sr"),
  sv: hunspell("sv_SE", "hunspell-sv"),
  th: hunspell("th_TH", "hunspell-th"),
  tr: hunspell("tr_TR", "hunspell-tr"),
  uk: hunspell("uk_UA", "hunspell-uk"),
  vi: hunspell("vi_VN", "hunspell-vi"),
};

/** The tag of a locale without its variant: `de` for `de-x-informal`. */
export const withoutVariant = (tag: string): string => tag.replace(/-x-.*$/, "");

/** The dictionaries of a locale. */
export const dictionariesOf = (tag: string): readonly Dictionary[] =>
  [dictionaries[withoutVariant(tag)] ?? dictionaries[new Intl.Locale(tag).language] ?? []].flat();

export const everyDictionary: readonly Dictionary[] = Object.values(dictionaries).flat();
