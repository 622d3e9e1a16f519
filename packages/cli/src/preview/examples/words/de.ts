import type { ExampleWords } from "./words";

export const de: ExampleWords = {
  tag: "de",
  addressAs: "Samira Taylor",
  roleTitle: "Teamleitung, Soziale Arbeit mit Kindern und Familien",
  criteria: {
    thresholds: "Gefährdungseinschätzung",
    supervision: "Reflektierende Supervision",
    quality: "Qualität der Praxis",
    partnership: "Zusammenarbeit mit Partnerstellen",
  },
  contactRole: "Personalgewinnung",
  consultantRole: "Personalberatung",
  clientAddressAs: "Helen Marsh",
  summary:
    "Sie haben gezeigt, dass Sie Gefährdungen sicher einschätzen und den rechtlichen Rahmen kennen, und Sie haben mit Achtung über Familien gesprochen. Den Ausschlag gaben zwei Antworten zur Leitung eines Teams, die uns weniger Anhaltspunkte boten.",
  ownReason:
    "Die Stelle leitet von der ersten Woche an Fallkonferenzen. Ihre Bewerbung beschrieb die Teilnahme daran und nannte kein Beispiel, in dem Sie eine geleitet haben.",
  publicNote:
    "Die Verwaltung hat am 10. März 2026 ihren Haushalt veröffentlicht. Das neue Team, zu dem diese Stelle gehörte, ist darin nicht enthalten.",
  points: [
    {
      type: "strength",
      criterionId: "thresholds",
      text: "Sie haben klar erklärt, wann ein Hinweis zu einem Kinderschutzverfahren führt und wer darüber entscheidet.",
      evidence:
        "In Frage 2 sind Sie die Meldung Schritt für Schritt durchgegangen: was bekannt war, was fehlte und mit wem Sie noch am selben Tag sprechen würden.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "Bei einer Meinungsverschiedenheit mit einer Partnerstelle haben Sie das Kind im Blick behalten.",
      evidence:
        "In Frage 5 haben Sie die Tatsachen benannt, die beide anerkannten, und den vorgesehenen Klärungsweg genutzt, ohne jemandem die Schuld zu geben.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Die Antwort zur Supervision beschrieb, wie oft Sie sich treffen; wir hätten gern gehört, wie Supervision einen Plan verändert.",
      evidence:
        "Frage 4 schilderte einen Plan, der seit drei Monaten nicht vorankam. Sie haben den Terminplan und das Protokollformular vorgestellt.",
      nextStep:
        "Bereiten Sie ein Beispiel vor, in dem eine Ihrer Fragen in der Supervision einen Plan verändert hat: was Sie gefragt haben und was daraus folgte.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "Die Präsentation erklärte, wie Audits ablaufen, und sagte weniger darüber, was sich danach ändert.",
      evidence: "Etwa acht der zehn Minuten galten der Auswahl und Bewertung von Akten.",
      nextStep:
        "Stellen Sie ein Audit in fünf Minuten vor: ein Ergebnis, die im Team vereinbarte Änderung und die Kennzahl, die sie bestätigt hat.",
    },
    {
      type: "strength",
      criterionId: "thresholds",
      text: "Sie haben deutlich gesagt, was Sie zuerst tun, wenn die Zeit knapp ist.",
      evidence:
        "In Frage 1 haben Sie drei Meldungen in eine Reihenfolge gebracht und jede begründet.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "Sie haben die Sicht der Schule eingeholt, bevor Sie entschieden haben.",
      evidence:
        "In der schriftlichen Aufgabe haben Sie den Bericht zur Anwesenheit genutzt und den nächsten Anruf notiert.",
    },
    {
      type: "development",
      criterionId: "thresholds",
      text: "Die Antwort zur nächtlichen Meldung nannte die Pflicht und ließ die Fristen aus.",
      evidence: "Frage 3 galt dem, was in den ersten fünf Tagen geschieht.",
      nextStep: "Schreiben Sie die Schritte eines Verfahrens mit dem jeweiligen Tag auf.",
    },
    {
      type: "development",
      criterionId: "partnership",
      text: "Das Beispiel eines gemeinsamen Hausbesuchs sagte, wer dabei war, und weniger darüber, was vereinbart wurde.",
      evidence: "Die Nachfrage zu Frage 5 galt dem Ergebnis des Besuchs.",
      nextStep: "Ergänzen Sie einen Satz zur Vereinbarung und zum Tag ihrer Überprüfung.",
    },
    {
      type: "strength",
      criterionId: "supervision",
      text: "Sie hatten den ersten Monat mit dem Team als klare Liste vorbereitet.",
      evidence:
        "Der mitgebrachte Plan sah in den ersten zwei Wochen ein Gespräch mit jeder Fachkraft vor.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Die Antwort zum Lesen eines Entwurfs aus dem Team blieb allgemein.",
      evidence: "Frage 6 beschrieb eine Stellungnahme an das Gericht, die am Freitag fällig war.",
      nextStep:
        "Beschreiben Sie einen Entwurf, den Sie gemeinsam durchgegangen sind: was Sie gefragt haben und wann.",
    },
    {
      type: "strength",
      criterionId: "quality",
      text: "Sie haben Kennzahlen gewählt, die ein Team selbst sehen kann.",
      evidence:
        "In der Präsentation haben Sie rechtzeitige Besuche und überprüfte Pläne verwendet.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "Die schriftliche Aufgabe war gut gegliedert, und ihr Ergebnis kam zuletzt.",
      evidence: "Die Empfehlung stand auf der dritten Seite.",
      nextStep: "Stellen Sie die Empfehlung und ihre Gründe in den ersten Absatz.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "Die Antwort zur Arbeitslast zählte die Fälle auf; wir hätten gern gehört, wie Sie zwischen ihnen entscheiden.",
      evidence: "Frage 7 gab neun Fälle und zwei Fachkräfte vor.",
      nextStep:
        "Bereiten Sie ein Beispiel für einen Fall vor, den Sie zurückgestellt haben, und sagen Sie, wie Sie entschieden haben.",
    },
  ],
};
