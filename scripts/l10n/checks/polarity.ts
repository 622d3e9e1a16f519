import { type Check, eachMessage, type Message, withoutPlaceholders } from "../check";

/**
 * Words that deny, by language. A decision that lost its “not” would tell the opposite of what was decided, so each
 * message that denies in English has to deny in every language, and none may that does not. Matched as whole words where
 * the language puts spaces between them.
 */
const denials: Readonly<Record<string, string>> = {
  ar: "لا|لم|لن|ليس|ليست|غير|عدم|ما من|دون|بلا|بدون|ولا|ولم|ولن|وليس",
  bg: "не|няма|нищо|никой|нито|без|никога",
  bn: "না|নয়|নেই|নি|নাই|হয়নি|করেনি|পায়নি|যায়নি|আসেনি|পৌঁছায়নি|দেয়নি|ছাড়া|অসমর্থ|কিছুই না|[\\p{L}\\p{M}]+নি|[\\p{L}\\p{M}]+ না",
  ca: "no|cap|res|ningú|sense|mai",
  cs: "ne\\p{L}+|ani|nic|nikdo|žádn\\p{L}+|bez|není|nikoli\\p{L}*",
  cy: "ni|nid|na|nad|nac|dim|ddim|neb|nid oes|heb|does|nas|ddyw\\p{L}*|byth",
  da: "ikke|intet|ingen|uden|aldrig",
  de: "nicht|nichts|kein\\p{L}*|niemand|ohne|nie",
  el: "δεν|μη|μην|όχι|τίποτα|τίποτε|κανείς|κανένα\\p{L}*|καμία|χωρίς|ούτε|ποτέ",
  en: "not|no|nobody|nothing|never|without|cannot|none|nor",
  es: "no|nada|nadie|ningun\\p{L}*|ningún|sin|tampoco|ni|nunca",
  et: "ei|mitte|pole|ilma|ega|midagi|keegi|ära|ärge|\\p{L}+mata",
  fa: "ن[\\p{L}\\u200c]+|نه|هیچ|بدون|نیست|غیر",
  fi: "ei|eivät|en|emme|ette|eikä|älä|älkää|ilman|mitään|eivätkä|emmekä|\\p{L}+(?:matta|mättä|maton|mätön)",
  fil: "hindi|wala|wala\\p{L}*|walang|huwag|di",
  fr: "ne|n|pas|rien|aucun\\p{L}*|personne|sans|ni|jamais|non",
  ga: "ní|níl|níor|nach|nár|gan|ná|níos|cha|neamh\\p{L}*|ar bith|aon",
  he: "לא|אין|אינ\\p{L}*|בלי|ללא|טרם|ולא|שלא|ואין|שאין|איננו|בלתי",
  hi: "नहीं|न|बिना|ना|कोई नहीं|मत",
  hr: "ne|nije|nisu|nismo|niste|nema|ništa|nitko|bez|neće|nećemo|ni|niti|ne\\p{L}+",
  hu: "nem|nincs|nincsenek|sem|semmi\\p{L}*|senki\\p{L}*|ne|nélkül|se|\\p{L}+(?:atlan|etlen)\\p{L}*",
  id: "tidak|bukan|belum|tanpa|tak|jangan",
  it: "non|nulla|niente|nessun\\p{L}*|senza|né|mai|neppure",
  ja: "ません|ない|なく|なかった|ず|不|未|なし|無",
  ko: "않\\p{L}*|못\\p{L}*|없\\p{L}*|아니\\p{L}*|아닌|아닙\\p{L}*|미\\p{L}+|불\\p{L}+|안|없이",
  lt: "ne\\p{L}+|ne(?! vėliau)|nėra|nieko|niekas|jok\\p{L}+|be|nei",
  lv: "ne\\p{L}*|nav|nekas|nekā|nevien\\p{L}*|bez|nekād\\p{L}*",
  ms: "tidak|bukan|belum|tanpa|tiada|jangan|tak",
  mt: "ma|mhux|mhix|mhumiex|xejn|ħadd|ebda|mingħajr|la|m|mhuwiex|\\p{L}+x",
  nb: "ikke|intet|ingen|ingenting|uten|aldri",
  nl: "niet|niets|geen|niemand|zonder|nooit|noch",
  pl: "nie|nic|nikt|nikogo|żad\\p{L}+|bez|ani|nie\\p{L}+|nigdy",
  pt: "não|nada|ninguém|nenhum\\p{L}*|sem|nem|tampouco|nunca",
  ro: "nu|nimic|nimeni|niciun|nicio|fără|nici|n|ne\\p{L}+",
  ru: "не|нет|ничего|никто|никому|без|ни|не\\p{L}+|никак\\p{L}*",
  sk: "ne\\p{L}+|nie|nič|nikto|žiadn\\p{L}+|bez|ani",
  sl: "ne|ni|niso|nismo|nič|nihče|nobe\\p{L}+|brez|niti|ne\\p{L}+|nima\\p{L}*",
  sr: "не|није|нису|нисмо|нема\\p{L}*|ништа|нико|без|неће\\p{L}*|ни|нити|не\\p{L}+",
  sv: "inte|inget|ingen|inga|ingenting|utan|aldrig|ej",
  ta: "இல்லை|இல்லாமல்|இல்லாத|அல்ல|வேண்டாம்|[\\p{L}\\p{M}]*(?:வில்லை|யில்லை|ில்லை|ாது|ாத|ாமல்|முடியாது|வேண்டியதில்லை|மாட்டோம்|மாட்டாது)[\\p{L}\\p{M}]*",
  th: "ไม่|มิ|ไร้|ยัง",
  tr: "değil\\p{L}*|yok\\p{L}*|hiçbir\\p{L}*|olmadan|\\p{L}*(?:me|ma)(?:di|dı|miş|mış|yecek|yacak|z|mekte|makta|den|dan|si|sı|k)\\p{L}*|\\p{L}*(?:mi|mı|mu|mü)yor\\p{L}*|\\p{L}*(?:ma|me)y\\p{L}*|\\p{L}*(?:meden|madan)|\\p{L}+(?:siz|sız|suz|süz)\\p{L}*|\\p{L}*(?:emi|amı)yor\\p{L}*|\\p{L}+m[ae]d[ıi]\\p{L}*",
  uk: "не|немає|нема|ніщо|нічого|ніхто|без|ні|не\\p{L}+|жодн\\p{L}+",
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
      ? new RegExp(words, "u")
      : new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "iu");
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Whether a text denies something, by the words of its language. */
export const denies = (text: string, language: string): boolean =>
  patternOf(language).test(withoutPlaceholders(text, "X"));

/**
 * Messages whose meaning turns into its opposite without their “not”: they have to deny in every language. Other messages
 * may say the same without it (“was missing” for “was not there”), so that nothing can be concluded from them.
 */
const decisive = new RegExp(
  [
    "^decision\\.not",
    "^status\\.closed",
    "^reason\\.(?:funding|noLongerVacant|evidence-in-examples|post-filled)$",
    "^aboutThePost\\.",
    "^nothingToDo$",
    "^free\\.ended$",
    "^referees$",
    "^done$",
  ].join("|"),
);

const isDecisive = ({ message, english }: Message): boolean =>
  decisive.test(message) && denies(english, "en");

/** Messages that grant or thank: a denial in them would take back what they give. */
const granting =
  /^(?:thanks|free\.paused|closing|greeting|feedback|conversation|link|expenses|heading)/;

/** Decisions keep their polarity. */
export const polarity: Check = {
  id: "polarity",
  summary: "what English denies is denied, and what it grants is not",
  without: (tag) =>
    denials[new Intl.Locale(tag).language] ? undefined : "no list of its words that deny",
  run: eachMessage((message, { language }) => {
    const denied = denies(message.text, language);
    if (isDecisive(message) && !denied) return ["does not deny, and English does"];
    if (granting.test(message.message) && denied && !denies(message.english, "en"))
      return ["denies, and English does not"];
    return [];
  }),
};
