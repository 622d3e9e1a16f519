import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** Two forms in one word, in any language: a(n), -o/a, e·e, *innen, @. They read as a form to fill in. */
const twofold =
  /\p{L}\((?:a|e|o|in|innen|ne|es|as|la|ла|а|на)\)|\p{L}\/-?(?:a|o|e|in|innen|as|os|es|ла|а|ą|ę|ła|à)(?!\p{L})|\p{L}[·•*:_](?:e|es|in|innen|ne)(?!\p{L})|\p{L}@s?(?!\p{L})/u;

/**
 * Words that show the gender of whoever is addressed, by language: participles and adjectives after “you”, nouns for a
 * person. A list of traps that such letters fall into, not of the grammar.
 */
const traps: Readonly<Record<string, string>> = {
  ar: "عزيزتي|عزيزي|السيد|السيدة|المرشح|المرشحة|تقدمتَ|تقدمتِ",
  ca: "benvolgut|benvolguda|candidat|(?<!persona )candidata|interessat|interessada|agraït",
  cs: "vážený|vážená|byl jste|byla jste|uchazeč|uchazečka|uchazeče|měl|měla|obdržel|obdržela|poslal|poslala",
  de: "geehrter|geehrte|Bewerber|Bewerberin|Kandidat|Kandidatin|Lieber|Liebe",
  el: "αγαπητέ|αγαπητή|υποψήφιος|υποψήφια|ενδιαφερόμενος",
  es: "estimado|estimada|candidato|(?<!persona )candidata|interesado|interesada|bienvenido|seleccionado|seleccionada|invitado",
  fr: "cher|chère|candidat|(?<!personne )candidate|intéressé|intéressée|invité|invitée|sélectionné|sélectionnée|retenu|retenue|informé|informée",
  he: "שלחת|יקר|יקרה|המועמד|מועמד|מועמדת|אתה",
  hi: "प्रिय श्रीमान|श्रीमती|सकते हैं आप|रहे हैं आप|चाहते हैं आप|चाहती",
  hr: "poštovani|poštovana|kandidat|kandidatkinja|poslao|poslala",
  it: "caro|cara|egregio|gentilissimo|candidato|candidata|interessato|(?<!persona )interessata|invitato|lieto|lieta|selezionato",
  lt: "gerbiamas|gerbiama|kandidatas|kandidatė|laukiamas|pakviestas",
  lv: "cienījamais|cienījamā|kandidāts|kandidāte|aicināts|aicināta",
  pl: "szanowny|szanowna|kandydat|kandydatka|kandydata|kandydatowi|byłby|byłaby|pan|pani|pana|zaproszony|zaproszona",
  pt: "caro|cara|prezado|prezada|candidato|(?<!pessoa )candidata|interessado|interessada|convidado|obrigado|obrigada|selecionado",
  ro: "stimate|stimată|dragă domnule|candidatul|candidata|invitat|invitată|interesat|selectat|selectată",
  ru: "уважаемый|уважаемая|кандидат|кандидата|соискатель|был|была|отправил|отправила|подал|подала|приглашён|должен|должна",
  sk: "vážený|vážená|uchádzač|uchádzačka|poslal|poslala|mal|mala",
  sl: "spoštovani|spoštovana|kandidat|kandidatka|poslal|poslala",
  sr: "поштовани|поштована|кандидат|кандидаткиња|послао|послала",
  uk: "шановний|шановна|кандидат|кандидата|здобувач|був|була|надіслав|надіслала|подав|подала|повинен|повинна",
  ur: "محترم|محترمہ|امیدوار صاحب",
};

/** Languages whose verbs, adjectives and pronouns of address are the same for everybody. */
const ungendered: ReadonlySet<string> = new Set(
  "bn cy da en et eu fa fi fil ga hu id ja ko ms nb nl sv ta th tr vi zh".split(" "),
);

/** Forms for both genders in one word. */
export const doubled: Check = {
  id: "doubled",
  summary: "no two forms in one word, such as -o/a or (e)",
  without: () => undefined,
  run: eachMessage(({ text }) =>
    twofold.test(withoutPlaceholders(text, "X")) ? ["has two forms in one word"] : [],
  ),
};

/** No wording that agrees with anybody's gender. */
export const gender: Check = {
  id: "gender",
  summary: "no word that shows a gender, from a list of those that such letters use",
  without: (tag) => {
    const { language } = new Intl.Locale(tag);
    if (traps[language]) return undefined;
    return ungendered.has(language)
      ? "words of address are the same for everybody in it"
      : "no list of its gendered words";
  },
  run: eachMessage(({ text }, { language }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${traps[language]})(?![\\p{L}\\p{M}])`,
      "giu",
    );
    return [...withoutPlaceholders(text, "X").matchAll(pattern)].map(
      ([word]) => `shows a gender: “${word}”`,
    );
  }),
};
