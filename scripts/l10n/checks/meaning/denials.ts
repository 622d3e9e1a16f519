/** Words that deny, by language, as parts of a regular expression. They match as whole words where a language has spaces. */
const denials: Readonly<Record<string, string>> = {
  ar: "لا|لم|لن|ليس|ليست|غير|عدم|ما من|دون|بلا|بدون|ولا|ولم|ولن|وليس",
  bg: "не|няма|нищо|никой|нито|без|никога",
  bn: "না|নয়|নেই|নি|নাই|(?:হয়|করে|পায়|যায়|আসে|পৌঁছায়|দেয়|ছিল|পারে|থাকে|রাখে|জানা|মেলে|দেখা|ওঠে)নি|ছাড়া|অসমর্থ",
  ca: "no|cap|res|ningú|sense|mai",
  cs: "ne(?!ž(?!\\p{L})|bo(?!\\p{L})|jpozd|jlép|jbliž|jd|kter|jpr)\\p{L}+|ani|nic|nikdo|žádn\\p{L}+|bez|není|nikoli\\p{L}*",
  cy: "nid oes|does|(?<!(?:i|gyda|gennym|ar|at|o|inni|wrth) )ni|nid|na|nad|nac|dim|ddim|neb|heb|nas|ddyw\\p{L}*|byth",
  da: "ikke|intet|ingen|ingenting|uden|aldrig",
  de: "nicht|nichts|kein\\p{L}*|niemand|ohne|nie",
  el: "δεν|μη|μην|όχι|τίποτα|τίποτε|κανείς|κανένα\\p{L}*|καμία|χωρίς|ούτε|ποτέ",
  en: "not|no|nobody|nothing|never|without|cannot|none|nor",
  es: "no|nada|nadie|ningun\\p{L}*|ningún|sin|tampoco|ni|nunca",
  et: "ei|mitte|pole|ilma|ega|midagi|keegi|ära|ärge|\\p{L}+mata",
  fa: "نمی[\\p{L}\\u200c]*|نیست\\p{L}*|نخواه\\p{L}*|ن(?:شد|کرد|بود|دار|داش|داد|رسید|رسد|یافت|گرفت|دید|توان|پذیر|باش|کن|شو)\\p{L}*|نه|هیچ|بدون|غیر",
  fi: "ei|ettei\\p{L}*|ettemme|ettette|eivät|en|emme|ette|eikä|älä|älkää|ilman|mitään|eivätkä|emmekä|\\p{L}+(?:matta|mättä|maton|mätön)",
  fil: "hindi|wala|wala\\p{L}*|walang|huwag|di",
  fr: "ne|n|pas|rien|aucun\\p{L}*|personne|sans|ni|jamais|non",
  ga: "ní|níl|níor|nach|nár|gan|ná|cha|neamh\\p{L}*|ar bith|aon",
  he: "לא(?! יאוחר)|אין|אינ\\p{L}*|בלי|ללא|טרם|ולא|שלא|ואין|שאין|איננו|בלתי",
  hi: "नहीं|न|बिना|ना|कोई नहीं|मत",
  hr: "ne|nije|nisu|nismo|niste|nema|ništa|nitko|bez|neće|nećemo|ni|niti|ne(?!(?:go|što|ki|ka|ke|ko|koliko)(?!\\p{L})|djelj|davn|ophod)\\p{L}+",
  hu: "nem|nincs|nincsenek|sem|semmi\\p{L}*|senki\\p{L}*|ne|nélkül|se|\\p{L}+(?:atlan|etlen)\\p{L}*",
  id: "tidak|bukan|belum|tanpa|tak|jangan",
  it: "non|nulla|niente|nessun\\p{L}*|senza|né|mai|neppure",
  ja: "(?<!差し支えあり)ません|ない|なく|なかった|ず|不|未|なし|無",
  ko: "않\\p{L}*|못\\p{L}*|없\\p{L}*|아니\\p{L}*|아닌|아닙\\p{L}*|미\\p{L}+|불\\p{L}+|안|없이",
  lt: "ne(?!(?:i|bent)(?!\\p{L})|seni)\\p{L}+|ne(?! vėliau)|nėra|nieko|niekas|jok\\p{L}+|be",
  lv: "ne\\p{L}*|nav|nekas|nekā|nevien\\p{L}*|bez|nekād\\p{L}*",
  mk: "не|нема|ништо|никој|ниту|без|никогаш",
  ms: "tidak|bukan|belum|tanpa|tiada|jangan|tak",
  mt: "(?<!qabel )ma|mhux|mhix|mhumiex|mhuwiex|xejn|ħadd|ebda|mingħajr|m’\\p{L}+",
  nb: "ikke|intet|ingen|ingenting|uten|aldri",
  nl: "niet|niets|geen|niemand|zonder|nooit|noch",
  pl: "nie|nic|nikt|nikogo|żad\\p{L}+|bez|ani|nie(?!(?:j|go|mu)(?!\\p{L})|zbędn|któr|dawn)\\p{L}+|nigdy",
  pt: "não|nada|ninguém|nenhum\\p{L}*|sem|nem|tampouco|nunca",
  ro: "nu|nimic|nimeni|niciun|nicio|fără|nici|n|ne\\p{L}+",
  ru: "не|нет|ничего|никто|никому|без|ни|не(?!(?:й|го|му|е|ё|ю)(?!\\p{L})|обходим|дел|скольк|котор|давн|посред)\\p{L}+|никак\\p{L}*",
  sk: "ne(?!ž(?!\\p{L})|jak|jd|ktor|skor|skôr)\\p{L}+|nie|nič|nikto|žiadn\\p{L}+|bez|ani",
  sl: "ne|ni|niso|nismo|nič|ničesar|ničemur|nihče|nikogar|nobe\\p{L}+|brez|niti|ne(?!(?:kaj|kateri|katere|go|ki)(?!\\p{L})|del|davn)\\p{L}+|nima\\p{L}*",
  sr: "не|није|нису|нисмо|нема\\p{L}*|ништа|нико|без|неће\\p{L}*|ни|нити|не(?!(?:го|што|ки|ка|ке|ко|колико)(?!\\p{L})|дељ|давн|опход)\\p{L}+",
  sv: "inte|inget|ingen|inga|ingenting|utan|aldrig|ej",
  ta: "இல்லை|இல்லாமல்|இல்லாத|அல்ல|வேண்டாம்|[\\p{L}\\p{M}]*(?:வில்லை|யில்லை|ில்லை|ாது|(?<!மரிய)ாத|ாமல்|முடியாது|வேண்டியதில்லை|மாட்டோம்|மாட்டாது)[\\p{L}\\p{M}]*",
  th: "ไม่|ไร้",
  tr: "değil\\p{L}*|yok\\p{L}*|hiçbir\\p{L}*|olmadan|\\p{L}*(?:me|ma)(?:di|dı|miş|mış|yecek|yacak|z|mekte|makta)\\p{L}*|\\p{L}*(?:mi|mı|mu|mü)yor\\p{L}*|(?!aşama)\\p{L}*(?:ma|me)y\\p{L}*|\\p{L}*(?:meden|madan)|\\p{L}+(?:siz|sız|suz|süz)\\p{L}*|\\p{L}*(?:emi|amı)yor\\p{L}*|\\p{L}+m[ae]d[ıi]\\p{L}*",
  uk: "не|немає|нема|ніщо|нічого|ніхто|без|ні|не(?!(?:ї|ю)(?!\\p{L})|обхідн|давн)\\p{L}+|жодн\\p{L}+",
  ur: "نہیں|نہ|بغیر|کوئی نہیں|غیر",
  vi: "không|chưa|chẳng|chẳng|đừng|không có|ngoài",
  zh: "不|没|沒|未|无|無|非|勿",
};

/** Languages that put no spaces between words. */
const unspaced: ReadonlySet<string> = new Set(["ja", "zh", "th"]);

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const words = denials[language] as string;
    pattern = unspaced.has(language)
      ? new RegExp(words, "gu")
      : new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "giu");
    patterns.set(language, pattern);
  }
  return pattern;
}

export const hasDenials = (language: string): boolean => Object.hasOwn(denials, language);

/** Where a text denies: places of words that deny once between them, as in “ne … pas” and “nie … nic”. */
export type Denial = readonly { readonly start: number; readonly end: number }[];

/** As many words, or characters where there are no spaces, may stand between two parts of one denial. */
const near = 4;
const nearCharacters = 6;

/** “Nor” by language, which goes on with the denial before it, however far that is. */
const nor: Readonly<Record<string, RegExp>> = {
  ar: /^ولا$/u,
  bg: /^нито$/iu,
  cs: /^ani$/iu,
  cy: /^na$/iu,
  el: /^ούτε$/iu,
  en: /^nor$/iu,
  es: /^ni$/iu,
  et: /^ega$/iu,
  fi: /^(?:eikä|eivätkä|emmekä)$/iu,
  fr: /^ni$/iu,
  ga: /^ná$/iu,
  hr: /^niti?$/iu,
  hu: /^sem?$/iu,
  it: /^né$/iu,
  pl: /^ani$/iu,
  pt: /^nem$/iu,
  ro: /^nici$/iu,
  ru: /^ни$/iu,
  sk: /^ani$/iu,
  sl: /^niti$/iu,
  sr: /^нити?$/iu,
  uk: /^(?:ні|ані)$/iu,
};

function areOne(between: string, language: string): boolean {
  if (/[.,;:。，；：、।؛،?？]/u.test(between)) return false;
  return unspaced.has(language)
    ? between.length <= nearCharacters
    : (between.match(/[\p{L}\p{M}’'-]+/gu) ?? []).length <= near;
}

/** The denials of a text, by the words of its language. Placeholders count as one word. */
export function denialsIn(text: string, language: string): readonly Denial[] {
  // As long as before, so that places stay right.
  const bare = text.replace(/\{\{(\w+)\}\}/g, (all) => "X".repeat(all.length));
  const found: { start: number; end: number }[][] = [];
  for (const match of bare.matchAll(patternOf(language))) {
    const place = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1)?.at(-1);
    const between = last && bare.slice(last.end, place.start);
    const goesOn =
      between !== undefined && nor[language]?.test(match[0]) && !/[.。।؟?]/u.test(between);
    if (goesOn || (between !== undefined && areOne(between, language))) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}

/** Whether a text denies something, by the words of its language. */
export const denies = (text: string, language: string): boolean =>
  denialsIn(text, language).length > 0;
