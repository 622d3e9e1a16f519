import type { Words } from "./words";

export const de: Words = {
  tag: "de",
  person: "Dr. Annegret Hölzemann-Öztürk",
  addressAs: "Frau Dr. Hölzemann-Öztürk",
  role: "Sachgebietsleitung Kinder- und Jugendhilfe (m/w/d)",
  employer: "Landratsamt Mittelgebirgskreis, Amt für Kinder, Jugend und Familie",
  agency: "Nordtor Personalvermittlung für soziale Berufe",
  contact: "Jörg Müller-Lüdenscheidt",
  contactRole: "Personalgewinnung und Ausbildung",
  details: [
    "Landratsamt Mittelgebirgskreis, Marktstraße 12, 99999 Musterstadt",
    "Telefon +49 30 000000",
  ],
  summary:
    "Sie waren gut vorbereitet, und die Auswahlkommission hat aus Ihrem Bericht über den Bereitschaftsdienst viel gelernt. Eine andere Bewerbung enthielt mehr Beispiele für die Leitung eines ganzen Dienstes, und das hat den Ausschlag gegeben.",
  reason:
    "Die Arbeitsprobe verlangte einen Plan mit Daten und Zuständigkeiten, und Ihr Entwurf nannte die Ziele ohne sie.\n\nIhre schriftliche Begründung war durchgehend nachvollziehbar.",
  publicNote:
    "Der Kreistag hat am 12. März beschlossen, die beiden Dienste zusammenzulegen, und die Gründe dafür veröffentlicht.",
  points: [
    {
      criterion: "Entscheidungen im Kinderschutz",
      text: "Sie haben verständlich erklärt, wann eine Meldung die Schwelle überschreitet und wer noch am selben Tag benachrichtigt werden muss. Die Auswahlkommission konnte Ihrer Begründung ohne Rückfrage folgen.",
      evidence:
        "Bei der zweiten Frage nannten Sie die drei Angaben, nach denen Sie zuerst suchen, und warum der Bericht der Schule am meisten zählt.",
      nextStep:
        "Bleiben Sie bei dieser Reihenfolge: das Risiko, der Beleg dafür, die Entscheidung, die Person, die handelt.",
    },
    {
      criterion: "Reflektierende Fallbesprechung",
      text: "Die Antwort zur Fallbesprechung beschrieb, wie oft Sie sich treffen; wir hätten gern gehört, wie Sie einen Plan hinterfragen, der nicht vorankommt. Ein Beispiel für eine geänderte Entscheidung hätte es gezeigt.",
      evidence:
        "Die vierte Frage galt einem Hilfeplan ohne Fortschritt nach drei Monaten; Sie beschrieben den Besprechungskalender.",
      nextStep:
        "Bereiten Sie einen Fall vor, in dem die Besprechung eine Entscheidung geändert hat, und nennen Sie die Frage, die Sie gestellt haben.",
    },
    {
      criterion: "Führung in Veränderungsprozessen",
      text: "Sie haben mit Wärme von den Menschen in Ihrem Team gesprochen und wussten, was jeder Einzelne braucht. Man merkte, dass Ihnen auch schlechte Nachrichten anvertraut werden.",
      evidence:
        "Sie berichteten, wie Sie zwei Fachkräfte zwischen den Teams versetzt und was Sie beide vorher gefragt haben.",
      nextStep:
        "Bitten Sie darum, die nächste Überprüfung der Dienstzeiten zu leiten, damit Sie eine Veränderung von Anfang bis Ende beschreiben können.",
    },
    {
      criterion: "Umgang mit Leistungskennzahlen",
      text: "Die Präsentation nannte Gesamtzahlen, wo die Aufgabe nach einer Entwicklung fragte, sodass nicht zu erkennen war, was sich verbessert hatte. Zwei Zahlen nebeneinander hätten genügt.",
      evidence:
        "Auf der dritten Folie stand die Zahl der Einschätzungen im Jahr 2025, ohne das Vorjahr und ohne den Zielwert.",
      nextStep:
        "Nehmen Sie den letzten Jahresbericht Ihres Dienstes und schreiben Sie drei Sätze darüber, was sich geändert hat und warum.",
    },
  ],
};
