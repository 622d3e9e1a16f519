import { withoutVariant } from "./tools/dictionaries";

/**
 * Words that are right and that a dictionary does not know: locale ▸ why ▸ words. They are written as the dictionary is
 * asked for them, with a straight apostrophe; one with an apostrophe at its end stands before others. One that is not
 * needed any more is a fault itself.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: {
    "adjective of референт, used of a number": "Референтен",
    "web site": "уебсайт",
  },
  bn: {
    "loan that employers use": "রেফারেন্স ওয়েবসাইট ক্লায়েন্ট ফিডব্যাক",
    "article of a count, after figures": "টি",
    reminder: "অনুস্মারক",
    "inflected form: case, article or negation at the end":
      "অপেক্ষায় অভিজ্ঞতার অর্থায়ন আগেই আগেও আবেদনটি আবেদনে আবেদনের উত্তরের উদাহরণগুলোতে একাংশের ওঠেনি কর্মীদের কাজটি কাজে কাজের কারণটি কিছুই কীভাবে ক্ষেত্রে জানানোর জ্ঞানের তখনো তারিখে তারিখের তালিকায় থেকেই দাবির দেওয়ার ধাপে নিচে পদটি পদটির পদে পদের পূরণের পৌঁছায়নি প্রকাশের প্রতিটি প্রতিষ্ঠানে প্রতিষ্ঠানের প্রত্যাহারের প্রার্থীকে প্রার্থীদের প্রার্থীর বদলেছে বাক্যই বাছাইয়ে বিষয়টি বেশি ভেতর মাধ্যমে মানদণ্ডটি যথেষ্টভাবে যাতায়াতের যায়নি যোগদানের যোগাযোগের শর্তগুলোর শুভেচ্ছান্তে শুরুর সংখ্যার সময়মতো সম্পর্কে সাক্ষাৎকার সাক্ষাৎকারে সাক্ষাৎকারের সিদ্ধান্তটি সিদ্ধান্তের সেবাগুলো হওয়ার হতো হয়নি হলো হিসেবে",
  },
  cy: {
    "pronoun joined to the word before it": "i'ch na'ch â'ch",
    "term of personnel work":
      "Adborth Cyfeirnod adborth cleient gwefan recriwtio rownd sampl staff",
    "mutated or inflected form":
      "Llenwyd ailddechrau bawb broses dyngedfennol gofrestriad hirach phwy thri",
  },
  el: {
    "second stress before a pronoun": "αίτησή αίτησής ιστότοπός",
    "imperfect of πληρώ": "πληρούνταν",
  },
  et: {
    "everyday noun, an observation": "tähelepanek tähelepanekut",
    "inflected form": "registreering rahastust olemasolevatele",
  },
  fa: {
    "everyday word, missing from both dictionaries":
      "ارائه باره تأیید سپاسگزاریم لطفاً معنای نزد یادآوری",
    "web site": "وب‌سایت",
    "inflected form":
      "برایش مایلید مایلیم متقاضیان معیارهای نخواهد نداد ندارد نداریم نداشت نرسد نرسید نیستید پیشنهادهای کارفرمای",
  },
  fil: {
    "loan that employers use":
      "Feedback Reference feedback i-claim list nag-apply nai-book reference reserve",
    "verb with its affixes, or a word with its linker":
      "Hilinging Itatabi Napunan Nasabihan Pagkumpirma Pakilagay buburahin ianunsiyo ilalathala inilathalang iniurong mabakante maiaalok maisaalang-alang makapagpapatibay mapagpasyahan mapakikinabangan nakumpirma nasusuri pagpapaalam pagsang-ayon rehistrasyong",
  },
  ga: {
    "of or to, before a vowel": "D' d'",
    "letter put before a vowel": "n t",
    compound: "dea-ghuí mionsonraithe",
    "mutated form": "thosaíochtaí",
    "verb with a mutated beginning": "fhoilseofaí iarramar",
  },
  hi: {
    "loan that employers use": "क्लाइंट डेटा फ़ीडबैक वेबसाइट",
    "everyday word, missing from the dictionary": "उसे ख़ूबी धनराशि है",
    "inflected form":
      "अपेक्षाएँ आईं उदाहरणों उम्मीदवारों कीं चाहें चुनें पहुँचानी पहुँचाने प्राथमिकताएँ माँगें रखवाने रिक्तियाँ शर्तों साक्षात्कारों हटवाने",
  },
  id: {
    "abbreviation of Yang terhormat, the address of a letter": "Yth",
    "web site": "web",
    "verb or noun with its affixes": "Pengingat dikonfirmasi disyaratkan posisinya tanyai",
  },
  it: {
    "preposition with an elided article": "all' dell' nell'",
    "imperfect of possedere": "possedeva",
  },
  "it-x-informal": {
    "preposition with an elided article": "all' dell' nell'",
    "imperfect of possedere": "possedevi",
  },
  ko: {
    "noun with its particle, or a verb form":
      "고객사를 고객사에서 고객사의 문의처를 요청드린 재요청 좋았을지를 추천인께는 충원되었습니다",
  },
  nb: {
    "everyday pronoun, missing from the dictionary": "Noen noe noen",
    "compound: the date of the start": "startdatoen",
  },
  "pt-BR": {
    "loan that employers use": "Feedback feedback",
  },
  "pt-PT": {
    "loan that employers use": "Feedback feedback",
    "verb with its pronoun, before which the s falls": "eliminamo-la",
  },
  th: {
    "two words that the segmenter takes for one": "ก็พอ",
  },
  tr: {
    "web site": "Web",
    "included, with the accent of the official spelling": "dâhil",
    "inflected form": "mülakatlarınızla önceden",
  },
  vi: {
    "newer place of the tone mark": "xóa",
  },
};

const reasonsFor = (tag: string): Readonly<Record<string, string>> =>
  words[tag] ?? words[withoutVariant(tag)] ?? {};

/** Why words of a locale are known, with those words. */
export const reasonsOf = (tag: string): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(reasonsFor(tag)).map(([why, list]) => [why, list.split(" ")]);

/** The known words of a locale. */
export const knownWords = (tag: string): ReadonlySet<string> =>
  new Set(reasonsOf(tag).flatMap(([, list]) => list));
