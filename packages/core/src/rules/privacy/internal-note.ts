import { defineTextRule } from "../define";

/** Internal markers and notes in a text that leaves the house. */
export const internalNote = defineTextRule({
  id: "privacy/internal-note",
  severity: "error",
  locales: ["en"],
  summary: "Internal markers, shorthand, “do not send”, “between ourselves”",
  message:
    "May be read by the candidate as what was said behind their back, because it carries marks that were meant for colleagues.",
  rationale:
    "Internal remarks that were forwarded by mistake are among the commonest recruitment embarrassments in the press. Only the field written for the candidate may go out.",
  suggestion:
    "Take the note out and write the point for the reader: criterion, evidence, next step.",
  rewrite: "leave-out",
  sources: ["PM", "GDPR"],
  patterns: [
    "{internalPhrase}",
    "^^ (hr|panel|internal|file|admin|interviewer|manager|chair|office|confidential) (note|comment|remark) ,",
    "(it is|was|is|that is|definite|firm) a no from (me|us|{panelRole})",
    "^ (dnh|tbc|fyi|fao|bcc) (,|:|see|{Capitalised}|the|to|this|her|his|him|for|on|in|weak|not|he|she|$)",
    "^ nb ,? (for|to|before|do not|this|we|he|she|legal|hr|candidate)",
    "(do not|please do not) (send|share|forward|circulate|disclose|show|repeat|mention|pass|copy|paste|quote|read) (this|that bit|to (the|any)? (candidate|candidates|agency|client)|to her|to him|any of this|any of it|with (the)? (candidate|agency)|it (on|to|out|back)|yet|on to (her|him|the)|her|him|the above|as is|outside|beyond)",
    "(do not|please do not) tell (her|him|the candidate|them)",
    "(delete|remove|cut|strip|redact|edit|amend|lose) (this|that|it|line|bit|this (bit|line|section|sentence|paragraph)|the last (line|bit|sentence)) ..2 (before (it goes|sending|this goes|we send|you send)|out)",
    "^^ (delete|remove|cut) before (sending|it goes|this goes)",
    "(before|prior to) (sending (,|$|it|this|out|to|as|please|-)|this goes|it goes|we send|sending out|it is sent|this is sent|anything goes (out|to)|mailing|she sees|he sees|they see (this|it))",
    "^^ (panel|hr|hr and panel|managers|interviewers|staff|office|team|committee|board|internal|partners|recruiters) (eyes)? only (,|$)",
    "(for|to) (panel|hr|hr and panel|interviewer|committee|board|partner) (eyes)? only",
    "(panel|hr|managers) (eyes) only",
    "(not|never) (for|to be shown to|to go to|meant for) (the)? (candidate|candidates|applicant|external|release|publication|sharing)",
    "^^ (internal|private|confidential|background) (note|notes|comment|comments|use|discussion|remark|remarks|memo) (,|only|to (hr|file|panel|self)|for (hr|file|panel)|from|$)",
    "(internal|private|confidential) (note|notes|comment|comments|discussion|remark|remarks|memo|file|record) (on|about|against|says|say|describes|has|have|had) ..1 (you|your|her|him|this candidate|the candidate|the panel)",
    "(check|cleared|clear|run|confirm|square|agree) (this|it|that)? (with|past|by) (legal|hr|the lawyers|counsel|head office|compliance) (before|whether|first|if|that|what|:|,|$)",
    "(hard|strong|soft|firm) (no|pass|yes) (,|$|from|on|for|-)",
    "(slack|teams|whatsapp|email|chat|debrief|scorecard|ats|panel) (thread|chat|doc|(note|notes)|channel|group|chain|message|messages) (says|reads|said|has|reads|shows|from|on|:|about|was)",
    "(a|b|c|d) player",
    "(keep|put|park|leave|hold) (him|her|them|this candidate|this one|candidate)? ..1 (warm|on ice|on the back burner|in the bank|as backup|as a backup|parked)",
    "(park|bin|ditch|drop|pass on) (him|her|this candidate|this one|the candidate)",
    "((score|scores)|mark|marks|rating) (changed|amended|moved|adjusted|bumped|upped|lowered|raised|altered) (from|to|after|by|down|up)",
    "{Number} changed to {Number}",
    "(note|notes) to (self|file|hr|panel|chair|manager)",
    "(sheet|grid|tracker|spreadsheet|scoresheet|matrix|file|system|ats|database|moderation sheet|scorecard|form|notes|log|minutes) (had you|has you|have you|marks you|marked you|describes you|described you|calls you|call you|lists you|put you|puts you|tags you|(says|say|reads|read) (you|she|he|candidate|the candidate|no more|not to be|parked|do not|avoid|no))",
    "(interviewer|interviewers|panel|scoring|debrief|moderation|chair|hiring manager|recruiter) ..1 (notes|note|sheet|sheets|scores) (say|says|read|reads|said|describe|describes|call|calls|had|have|put)",
    "(beside|against|next to|under|by) (your|her|his) (name|score|photo|form)",
    "keep (this|it) under your hat",
    "(are not|is not|not) (meant|supposed|allowed) to know",
    "not again this year",
    "(have|has|had) you down (as|for)",
    "(code|dot|flag|star|mark|sticker|tick|symbol) (we|they|hr) (use|uses|put|puts)",
    "(put|stuck|placed|drew) (a|an) ..2 (dot|flag|star|cross|mark|note|sticker|asterisk) (on|against|next|by) (your|her|his)",
    "(typed|written|scribbled|scrawled|pencilled|noted|wrote|written in pencil) ..3 (underneath|beside|next to|against|by|on|over|across|at the (top|bottom) of|in the margin of) (your|her|his) (name|score|form|sheet|cv|resume|application|photo|answer|file|page|paper|mark|marks)",
    "against your (answer|name|form|score|application) ..3 (wrote|put|noted|said|has)",
    "(grid|sheet|scores|notes|form|list) (you|she|he|the candidate) (were|was|are|is|will) not (shown|see|meant|supposed|given|allowed)",
    "(standard|usual|stock|template) (decline|rejection|reason|letter|wording|no|brush-off) (,|$|please|for|to|will|is|instead|and)",
    "in case (the|our)? (first choice|preferred candidate|number one|other one) (declines|drops|says|pulls|falls)",
    "(do not|never) (hire|progress|advance|proceed|reinterview|re-interview|rehire|shortlist|book|use) (,|$|again|her|him|this (one|person|candidate)|under any)",
    "(^|the) file note (,|$|beside|against|reads|says)",
    "(in|at|during|from|after) the (wash-up|debrief|post-mortem|huddle) (,|we|he|she|somebody|someone|meeting|discussion|{Capitalised}|your|you|it was)",
  ],
  unless: [
    {
      pattern:
        "(panel|interviewer|debrief|meeting) (note|notes) (in|for|from) (your|the) ..3 (exercise|task|test|minutes|scenario)",
      scope: "overlap",
    },
    {
      pattern:
        "(internal use|do not send|do not share|do not disclose|confidential|internal notes|internal note|red flag|red flags|before sending|before it goes out|file note|file notes|off the record|fyi|cc|bcc|redact) ..4 (label|stamp|marking|training|exercise|mock-up|sample|policy|button|field|rule|scenario|page|email header|customer|patient|caller|resident|logs)",
      scope: "overlap",
    },
    {
      pattern:
        "(your|her|his|the) (plan|policy|answer|checklist|email|letter|draft|example|template|code|workflow|process|handover note) ..6 (before|delete|remove|send|sending|share)",
      scope: "overlap",
    },
    { pattern: "(before) sending (again|the (invoice|parcel|reminder|form))", scope: "overlap" },
    {
      pattern: "(marked|stamped|labelled|headed) ..2 (internal|confidential|official)",
      scope: "overlap",
    },
    {
      pattern:
        "(you|she|he) (would|should|could|did|were|was|flagged|spotted|noted|asked|redact|redacted|redacting|removed|deleted|checked|missed)",
      scope: "overlap",
    },
    {
      pattern: "check with (the (gp|pharmacist|client|customer|family|ward|supplier|caller))",
      scope: "overlap",
    },
    { pattern: "red (flag|flags) (in|for|that|symptoms|such)", scope: "overlap" },
    { pattern: "(a|b|c) player (game|level)", scope: "overlap" },
    { pattern: "cc (field|line|the)", scope: "overlap" },
    { pattern: "(interview|panel) notes are kept", scope: "overlap" },
    { pattern: "(rates|number) changed from", scope: "overlap" },
    { pattern: "(note|notes) (for|to) the candidate", scope: "overlap" },
    { pattern: "real reason for", scope: "overlap" },
    { pattern: "between us , (the|our) ..2 and the", scope: "overlap" },
    {
      pattern: "(note to self|file note) (is|was|in|for) (not|a|task|the|question|part|exercise)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "DNH - left wing, see MK note.", quote: "DNH" },
      { text: "Do not send this bit to the candidate.", quote: "Do not send" },
      { text: "Between ourselves, that mark was generous.", quote: "Between ourselves" },
      { text: "Keep warm as backup in case the first choice declines.", quote: "Keep warm" },
      { text: "DNH. Weak on stock rotation.", quote: "DNH" },
      { text: "Cleared with legal, use the standard decline.", quote: "Cleared with legal" },
    ],
    good: [
      "Clear, dated notes were the best part of your record-keeping exercise.",
      "Interview notes are kept for one year, and you may ask for a copy.",
      "Redlines marked “internal use” on the sample were training material.",
      "The handover note you drafted left out the allergy.",
      "The panel notes in your minutes exercise were complete.",
      "Your stock note named the batch and the date.",
    ],
  },
});
