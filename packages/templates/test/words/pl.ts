import type { Words } from "./words";

export const pl: Words = {
  tag: "pl",
  person: "Łucja Brzęczyszczykiewicz-Żółkiewska",
  addressAs: "Pani Łucjo",
  role: "Kierownik zespołu wsparcia dzieci i rodzin",
  employer: "Powiatowe Centrum Pomocy Rodzinie w Górze Świętej",
  agency: "Agencja Zatrudnienia Brama Północna",
  contact: "Grzegorz Wiśniewski",
  contactRole: "Specjalista do spraw rekrutacji",
  details: ["ul. Źródlana 7, 00-000 Góra Święta", "Telefon +48 22 000 00 00"],
  summary:
    "Widać było staranne przygotowanie, a komisja wiele się dowiedziała z opowieści o zespole dyżurnym. O decyzji przesądziło to, że inna osoba podała więcej przykładów kierowania całą placówką.",
  reason:
    "W zadaniu praktycznym potrzebny był plan z datami i nazwiskami, a przesłana praca podawała same cele.\n\nPisemne uzasadnienie było jasne od początku do końca.",
  publicNote:
    "Rada powiatu postanowiła 12 marca połączyć obie placówki i ogłosiła powody tej decyzji.",
  points: [
    {
      criterion: "Decyzje w sprawie ochrony dzieci",
      text: "Z odpowiedzi jasno wynikało, kiedy zgłoszenie przekracza próg interwencji i kogo trzeba powiadomić tego samego dnia. Komisja mogła śledzić to rozumowanie bez dodatkowych pytań.",
      evidence:
        "Przy drugim pytaniu padły trzy informacje, których należy szukać najpierw, oraz wyjaśnienie, dlaczego najważniejsza jest relacja szkoły.",
      nextStep: "Warto zachować tę kolejność: zagrożenie, dowód, decyzja, osoba, która działa.",
    },
    {
      criterion: "Superwizja oparta na refleksji",
      text: "Odpowiedź o superwizji opisywała częstotliwość spotkań, a komisja chciała usłyszeć, jak podważa się plan, który nie posuwa się naprzód. Wystarczyłby jeden przykład zmienionej decyzji.",
      evidence:
        "Czwarte pytanie dotyczyło planu bez postępów po trzech miesiącach; odpowiedzią był kalendarz spotkań.",
      nextStep:
        "Proszę przygotować jeden przypadek, w którym superwizja zmieniła decyzję, i powiedzieć, jakie pytanie padło i co z niego wynikło.",
    },
    {
      criterion: "Prowadzenie zespołu przez zmiany",
      text: "O ludziach w zespole padło wiele ciepłych słów i było widać, że wiadomo, czego każdemu z nich potrzeba. Ufają Pani także wtedy, gdy wiadomości są złe.",
      evidence:
        "Usłyszeliśmy, jak dwie osoby przeszły do innych zespołów i o co każda z nich została wcześniej zapytana.",
      nextStep:
        "Proszę poprosić o poprowadzenie najbliższego przeglądu godzin pracy, aby móc opisać zmianę od początku do końca.",
    },
    {
      criterion: "Praca z danymi liczbowymi",
      text: "W prezentacji były sumy tam, gdzie zadanie pytało o kierunek zmian, więc nie było widać, co się poprawiło. Wystarczyłyby dwie liczby obok siebie.",
      evidence:
        "Na trzecim slajdzie była liczba ocen w roku 2025, bez roku poprzedniego i bez wartości docelowej.",
      nextStep:
        "Proszę wziąć zeszłoroczne sprawozdanie swojej placówki i napisać trzy zdania o tym, co się zmieniło i dlaczego.",
    },
  ],
};
