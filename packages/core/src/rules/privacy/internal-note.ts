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
    "^ (dnh|tbc|fyi|fao|bcc) (,|:|see|{Capitalised}|the|to|this|her|his|him|for|on|in|weak|not|he|she|$)",
    "^ nb ,? (for|to|before|do not|this|we|he|she|legal|hr|candidate)",
    "(do not|please do not) (send|share|forward|circulate|disclose|show|repeat|mention|pass|copy|paste|quote|read) (this|that bit|to (the|any)? (candidate|candidates|agency|client)|to her|to him|any of this|any of it|with (the)? (candidate|agency)|it (on|to|out|back)|yet|on to (her|him|the)|her|him|the above|as is|outside|beyond)",
    "(do not|please do not) tell (her|him|the candidate|them)",
    "^^ (delete|remove|cut) before (sending|it goes|this goes)",
    "(before|prior to) (sending (,|$|it|this|out|to|as|please|-)|this goes|it goes|we send (this|it)|sending out|it is sent|this is sent|anything goes (out|to)|mailing|she sees|he sees|they see (this|it))",
    "^^ (panel|hr|hr and panel|managers|interviewers|staff|office|team|committee|board|internal|partners|recruiters) (eyes)? only (,|$)",
    "(not|never) (for|to be shown to|to go to|meant for) (the)? (candidate|candidates|applicant|external|release|publication|sharing)",
    "(check|cleared|clear|run|confirm|square|agree) (this|it|that)? (with|past|by) (legal|hr|the lawyers|counsel|head office|compliance) (before|whether|first|if|that|what|:|,|$)",
    "(hard|strong|soft|firm) (no|pass|yes) (,|$|from|on|for|-)",
    "(slack|teams|whatsapp|email|chat|debrief|scorecard|ats|panel) (thread|chat|doc|(note|notes)|channel|group|chain|message|messages) (says|reads|said|has|reads|shows|from|on|:|about|was)",
    "(a|b|c|d) player",
    "(keep|put|park|leave|hold) (him|her|them|this candidate|this one|candidate)? ..1 (warm|on ice|on the back burner|in the bank|as backup|as a backup|parked)",
    "(park|bin|ditch|drop|pass on) (him|her|this candidate|this one|the candidate)",
    "(note|notes) to (self|file|hr|panel|chair|manager)",
    "(sheet|grid|tracker|spreadsheet|scoresheet|matrix|file|system|ats|database|moderation sheet|scorecard|form|notes|log|minutes) (had you|has you|have you|marks you|marked you|describes you|described you|calls you|call you|lists you|put you|puts you|tags you|(says|say|reads|read) (you|she|he|candidate|the candidate|no more|not to be|parked|do not|avoid|no))",
    "(interviewer|interviewers|panel|scoring|debrief|moderation|chair|hiring manager|recruiter) ..1 (notes|note|sheet|sheets|scores) (say|says|read|reads|said|describe|describes|call|calls|had|have|put)",
    "(beside|against|next to|by) (your|her|his) (name|score|photo|form)",
    "(have|has|had) you down (as|for)",
    "(typed|written|scribbled|scrawled|pencilled|noted|wrote|written in pencil) ..3 (underneath|beside|next to|against|by|on|over|across|at the (top|bottom) of|in the margin of) (your|her|his) (name|score|form|sheet|cv|resume|application|photo|answer|file|page|paper|mark|marks)",
    "(standard|usual|stock|template) (decline|rejection|reason|letter|wording|no|brush-off) (,|$|please|for|to|will|is|instead|and)",
    "in case (the|our)? (first choice|preferred candidate|number one|other one) (declines|drops|says|pulls|falls)",
    "(do not|never) (hire|progress|advance|proceed|reinterview|re-interview|rehire|shortlist|book|use) (,|$|again|her|him|this (one|person|candidate)|under any)",
    "(^|the) file note (,|$|beside|against|reads|says)",
    "(in|at|during|from|after) the (wash-up|huddle) (,|we|he|she|somebody|someone|meeting|discussion|{Capitalised}|your|you|it was)",
    "(flag|flagged|flagging|coded|code|tagged|tag|marked|stickered|rated|graded|colour-coded) (him|her|you|them|this one)? ..1 (amber|red|green|yellow|black|orange|dnh|dni|nro|nfc|as (do not|a no|risk|difficult|avoid)) (,|$|for|because|since|until|attitude)",
    "(red|amber|yellow|black) (flag|dot|sticker|card|mark) (on (file|the system|your|her|his)|from|against|beside|next to|in the (ats|system|tracker|crm))",
    "(red-flagged|yellow-stickered|amber-flagged|red-carded|black-listed)",
    "(is|was|'s|are|were) (amber|red) on (our|the) (list|system|tracker|sheet|board|file)",
    "coded ..1 ({Number}|{Upper}|minus) ..1 (on|in) (the|our) (agency|talent|candidate|recruiter|hr) (board|system|grid|tracker|list)",
    "(reject|rejection|regret|decline|regrets|refusal) (template|letter template|script|email template|wording) ..1",
    "template {Number} (please|pls)",
    "(pls|plz) (fwd|forward|send|mark|cc|check|stop|note|delete|use|do|advise|regret|reject|update)",
    "(not me|tell candidate|tell vendor|tell agency|revert to vendor|regret (him|her)|regret and close)",
    "(not|never) (meant|supposed|allowed|permitted|at liberty) to (say|tell|share|repeat|show|be telling|mention|disclose|pass) (this|that|you|it|about|,|$|so|but)",
    "(asked|told|begged|instructed) (me|us) not to (share|say|repeat|tell|pass|mention|put|write|disclose)",
    "(asked|told|instructed) (me|us) to (say|write|put|tell (you|her|him)|keep it vague|make up) (it|that|this|the|we)",
    "(should not|shouldn't) (really|strictly|probably)? (be)? (repeating|repeat|saying|telling|passing|breathing|letting on)",
    "(before|until) (your|the|this|her|his) (letter|email|reply|feedback) goes (out|to)",
    "(off|from|out of) the (version|copy|draft) ..2 (going|that goes|for|to go|we send|sent) (to|out to)? (the)? (candidate|her|him|applicant|agency)",
    "(copying|pasting|forwarding) (the|this|our) ..1 (thread|note|notes|chat|comments|chain|discussion)",
    "(rest|below|above|following|remainder|thread) ..2 (is|was|are|were|stays) (for us|meant for|intended for|internal|not for|between us|private)",
    "(attached|included|copied|enclosed|cc'd|cc'ing) ..5 (in error|by mistake|by accident|accidentally)",
    "ignore the (banter|column|comments|notes|initials|note|bit|remarks|scores) ..3",
    "(talent (pool|grid|matrix)|potential grid) ,? ..2 (box|tier|category|quadrant|{Number})",
    "(tier|bucket|category) (3|4|three|four|b|c|d) (talent|candidate|list|pool)",
    "(park|parked|parking|stick|put|leave|left) ..1 (him|her|you|this one)? (in|on) the (b|c|maybe|no|back-up) (pile|list|folder)",
    "put hold in the (tracker|ats|system)",
    "do not (source|submit|resubmit|rehire|call back|chase|callback) (again|him|her)",
    "^^ (nts|to self|private|client-side remark|hr only|reviewer comment|hrbp comment|panel comment|scorer note|confidential) ,",
    "(what we|whatever we|what i|whatever i) (wrote|put|scored|said) (on|in) the (grid|sheet|form|system|notes|file)",
    "(candidates|you) (do not|never|should not|are not meant to|were not meant to) (see|get to see|hear) (as a rule|this|it|that|the (sheet|notes|grid))",
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
    {
      pattern:
        "(red|amber|green|yellow) (flag|light|sticker|dot|card) (in|on) (your|the) (plan|chart|answer|exercise|sample|scenario|ward|patient|chart|drug|board)",
      scope: "overlap",
    },
    {
      pattern: "(you|she|he) ..1 (flagged|coded|tagged|marked) ..3 (red|amber|green|yellow)",
      scope: "overlap",
    },
    {
      pattern:
        "(triage|patient|casualty|mock|exercise|traffic|ticket|risk|incident|supplier|invoice|plan|chart|bed|ward) ..6 (red|amber|green|yellow|black)",
      scope: "overlap",
    },
    {
      pattern: "(strong|hard|firm) no from the (rules|engine|system|insurer|bank|model|scanner)",
      scope: "overlap",
    },
    { pattern: "keep warm (was|is|the|until|at|and (serve|cover))", scope: "overlap" },
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
