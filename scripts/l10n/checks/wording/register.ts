import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** Words that address somebody informally, by language, which a formal letter does not have. */
const informal: Readonly<Record<string, string>> = {
  ca: "tu|et|teu|teva|teus|teves|t",
  cs: "ty|tě|tobě|tebe|tvůj|tvoje|tvá|tvé|tvou|jsi|máš|můžeš",
  de: "du|dich|dir|dein\\p{L}*|euch|euer|eure\\p{L}*",
  el: "εσύ|σου|σε σένα|εσένα",
  es: "tú|te|ti|tu|tus|tuyo|tuya|vos|contigo|tienes|puedes|quieres",
  et: "sina|sa|sind|sulle|sinu|su|sul",
  fr: "tu|te|toi|ton|ta|tes|t",
  hi: "तुम|तू|तुम्हारा|तुम्हारी|तुम्हारे|तुम्हें|तेरा|तेरी",
  hr: "ti|te|tebe|tebi|tvoj\\p{L}*|tvoja|si",
  hu: "te|téged|neked|tied|tiéd|veled|rád|hozzád",
  it: "tu|ti|te|tuo|tua|tuoi|tue",
  lt: "tu|tave|tau|tavo",
  lv: "tu|tevi|tev|tavs|tava|tavu",
  nl: "je|jij|jou|jouw|jullie",
  pl: "ty|cię|ci|ciebie|tobie|twój|twoj\\p{L}*|twoje",
  pt: "tu|te|ti|teu|tua|teus|tuas|contigo",
  ro: "tu|te|ție|ți|tău|ta|tăi|tale|îți",
  ru: "ты|тебя|тебе|тобой|твой|твоя|твоё|твоего|твоей",
  sk: "ty|ťa|ti|teba|tebe|tvoj\\p{L}*|tvoja|tvoje",
  sl: "tebe|tebi|tvoj\\p{L}*",
  sr: "ти|те|тебе|теби|твој\\p{L}*",
  tr: "sen|seni|sana|senin|seninle",
  uk: "ти|тебе|тобі|тобою|твій|твоя|твоє|твого|твоєї",
  ur: "تم|تو|تمہارا|تمہاری|تمہیں|تیرا",
  fa: "تو|توی|برایت|تورا",
  ko: "너|너의|네가|당신",
  vi: "mày|cậu|mình",
  id: "kamu|kau|mu",
  ms: "kamu|engkau|kau",
  fil: "ikaw|ka|mo|iyo",
  ta: "நீ|உன்|உனக்கு|உன்னை",
  bn: "তুমি|তোমার|তোমাকে|তুই|তোর",
};

/** Words that address somebody formally, which an informal letter does not have. */
const formal: Readonly<Record<string, string>> = {
  de: "Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres",
  es: "usted|ustedes|le|les|su|sus|suyo|suya",
  fr: "vous|votre|vos|vôtre",
  it: "Lei|Le|La|Suo|Sua|Suoi|Sue",
  nl: "u|uw|uwe",
};

/** Languages in which public employers write to everybody informally, or which have one form for all. */
const one: Readonly<Record<string, string>> = {
  da: "letters in Danish say du to everybody",
  en: "English has one form of address",
  fi: "letters of Finnish public employers say sinä to everybody",
  ga: "Irish has one form of address",
  nb: "letters in Norwegian say du to everybody",
  sv: "letters in Swedish say du to everybody",
};

const isInformal = (tag: string): boolean => tag.includes("-x-informal");

/** The same register in every message. */
export const register: Check = {
  id: "register",
  summary:
    "no informal word of address in a formal letter, and no formal one in an informal letter",
  without: (tag) => {
    const { language } = new Intl.Locale(tag);
    if (isInformal(tag)) return formal[language] ? undefined : "no list of its formal words";
    return informal[language] ? undefined : (one[language] ?? "no list of its informal words");
  },
  run: eachMessage(({ text }, { tag, language }) => {
    const [words, manner] = isInformal(tag)
      ? [formal[language], "formally"]
      : [informal[language], "informally"];
    // Italian and German tell “you” from “she” and “her” by the capital letter, which a sentence begins with as well.
    const flags = isInformal(tag) && /^(?:de|it)$/.test(language) ? "gu" : "giu";
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}’'])(?:${words})(?![\\p{L}\\p{M}’'])`, flags);
    return [...withoutPlaceholders(text, "X").matchAll(pattern)].map(
      ([word]) => `addresses the reader ${manner}: “${word}”`,
    );
  }),
};
