import type { ExampleWords } from "./words";

export const pl: ExampleWords = {
  tag: "pl",
  addressAs: "Samira Taylor",
  roleTitle: "Kierownictwo zespołu, praca socjalna z dziećmi i rodzinami",
  criteria: {
    thresholds: "Ocena zagrożenia",
    supervision: "Superwizja refleksyjna",
    quality: "Jakość praktyki",
    partnership: "Współpraca z instytucjami",
  },
  contactRole: "Dział rekrutacji",
  consultantRole: "Doradztwo personalne",
  clientAddressAs: "Helen Marsh",
  summary:
    "Rozmowa pokazała trafną ocenę zagrożeń i dobrą znajomość przepisów, a o rodzinach była w niej mowa z szacunkiem. O decyzji przesądziły dwie odpowiedzi dotyczące kierowania zespołem, które dały nam mniej podstaw do oceny.",
  ownReason:
    "Na tym stanowisku od pierwszego tygodnia prowadzi się narady w sprawie ochrony dziecka. Zgłoszenie opisywało udział w takich naradach i nie zawierało przykładu ich prowadzenia.",
  publicNote:
    "Rada opublikowała budżet 10 marca 2026 r. Nowy zespół, do którego należało to stanowisko, nie jest w nim ujęty.",
  points: [
    {
      type: "strength",
      criterionId: "thresholds",
      text: "Odpowiedź jasno wyjaśniała, kiedy zgłoszenie wymaga wszczęcia postępowania w sprawie ochrony dziecka i kto o tym decyduje.",
      evidence:
        "W pytaniu 2 zgłoszenie zostało omówione krok po kroku: co było wiadomo, czego brakowało i z kim należy porozmawiać jeszcze tego samego dnia.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "Mimo różnicy zdań z inną instytucją w centrum uwagi pozostało dziecko.",
      evidence:
        "W pytaniu 5 odpowiedź wskazała fakty uznawane przez obie strony i przewidzianą procedurę wyjaśniania sporów, bez obwiniania kogokolwiek.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Odpowiedź o superwizji opisywała, jak często odbywają się spotkania, a chcieliśmy usłyszeć, jak superwizja zmienia plan.",
      evidence:
        "Pytanie 4 dotyczyło planu, który od trzech miesięcy stał w miejscu. Odpowiedź objęła kalendarz spotkań i formularz dokumentacji.",
      nextStep:
        "Warto przygotować jeden przykład, w którym pytanie zadane podczas superwizji zmieniło plan: jak brzmiało i co z tego wynikło.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "Prezentacja wyjaśniała, jak przebiegają audyty, a mniej mówiła o tym, co się po nich zmienia.",
      evidence: "Około ośmiu z dziesięciu minut dotyczyło doboru i oceny akt.",
      nextStep:
        "Warto opowiedzieć o jednym audycie w pięć minut: jeden wniosek, zmiana uzgodniona w zespole i wskaźnik, który ją potwierdził.",
    },
    {
      type: "strength",
      criterionId: "thresholds",
      text: "Z odpowiedzi jasno wynikało, co należy zrobić najpierw, gdy czasu jest mało.",
      evidence: "W pytaniu 1 trzy zgłoszenia zostały uporządkowane, każde z uzasadnieniem.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "Przed podjęciem decyzji odpowiedź uwzględniała zdanie szkoły.",
      evidence:
        "W zadaniu pisemnym wykorzystano sprawozdanie o frekwencji i zapisano kolejną rozmowę telefoniczną.",
    },
    {
      type: "development",
      criterionId: "thresholds",
      text: "Odpowiedź o nocnym zgłoszeniu wskazała obowiązek, a pominęła terminy.",
      evidence: "Pytanie 3 dotyczyło tego, co dzieje się w pierwszych pięciu dniach.",
      nextStep: "Warto spisać kroki jednego postępowania, każdy z dniem, na który przypada.",
    },
    {
      type: "development",
      criterionId: "partnership",
      text: "Przykład wspólnej wizyty mówił, kto w niej uczestniczył, a mniej o tym, co uzgodniono.",
      evidence: "Pytanie dodatkowe do pytania 5 dotyczyło wyniku wizyty.",
      nextStep: "Warto dodać zdanie o uzgodnieniu i o dniu, w którym je sprawdzono.",
    },
    {
      type: "strength",
      criterionId: "supervision",
      text: "Pierwszy miesiąc z zespołem został przygotowany jako przejrzysta lista.",
      evidence:
        "Przedstawiony plan przewidywał rozmowę z każdą osobą w pierwszych dwóch tygodniach.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Odpowiedź o czytaniu projektu pisma pozostała ogólna.",
      evidence: "Pytanie 6 opisywało pismo do sądu z terminem w piątek.",
      nextStep:
        "Warto opisać jeden projekt przeczytany wspólnie z autorem: jakie padły pytania i kiedy.",
    },
    {
      type: "strength",
      criterionId: "quality",
      text: "Wybrane wskaźniki zespół może obserwować samodzielnie.",
      evidence: "W prezentacji posłużyły do tego wizyty w terminie i sprawdzone plany.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "Zadanie pisemne miało dobrą budowę, a wniosek znalazł się na końcu.",
      evidence: "Zalecenie umieszczono na trzeciej stronie.",
      nextStep: "Warto podać zalecenie i jego powody w pierwszym akapicie.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Odpowiedź o obciążeniu pracą wymieniała sprawy, a chcieliśmy usłyszeć, jak się między nimi wybiera.",
      evidence: "Pytanie 7 podawało dziewięć spraw i dwie osoby do ich prowadzenia.",
      nextStep:
        "Warto przygotować przykład sprawy odłożonej na później i powiedzieć, jak zapadła decyzja.",
    },
  ],
};
