import { defineTextRule } from "../define";

/** Promises of a job. */
export const falseHope = defineTextRule({
  id: "honesty/false-hope",
  severity: "warn",
  locales: ["en"],
  summary: "Promises and near-promises of a job or an interview",
  message:
    "May be read as a promise, because it says what will happen in a competition that has not been run.",
  rationale:
    "Promises raise an expectation that can bind and that mostly disappoints. Somebody may turn down other work because of one.",
  suggestion:
    "Invite an application, on the same terms as everybody's: “you are welcome to apply for future posts”.",
  rewrite: "conditional-invitation",
  sources: ["GILL", "BACK"],
  patterns: [
    "{promisePhrase}",
    "(you|she|he) (will|'ll|are going to|would) (definitely|certainly|surely|undoubtedly|absolutely|be sure to|be bound to|most certainly|almost certainly|no doubt|without doubt) (be|get|hear|have|walk|make|land|secure|find)",
    "(you|she|he) (will|'ll|are going to) (get|have|walk into|land|be given|be offered|be appointed|be hired|be back) (the next|the job|a job|this job|a contract|an offer|one of|the post|a post|next time|a place|it next|that one|a start)",
    "(will|can|do|happily) (promise|guarantee|assure) (you|her|him) (a|an|the|that|of|next|this|your|one)",
    "(is|are|'s|'re) (yours|as good as yours|all yours) (,|$|in|next|if|when|as soon|once|come|from|for)",
    "(consider|regard|count|think of) (yourself|it|the|this|that) ..3 (hired|in|appointed|yours|done|part|on the team|ours)",
    "(hold|save|keep|reserve) (a|the|you a|your) (place|spot|seat|slot|job|post|desk|chair|position) (for you|warm|open|free)",
    "(hold off|do not|hold out|stop) (on)? (accepting|accept|applying|looking|taking|sign|signing|commit|commit to) (any|anything|other|another|for|elsewhere|with)",
    "(bring|take|get|have) you (on|in|on board|aboard|started) (in|as soon|once|when|by|from|next|without|then|,|straight|after)",
    "(contract|offer|start date) ..4 (by|before|in your hand|in the post|on its way|for you|coming)",
    "(pull|pulled) (a few|some) strings",
    "(put|putting) in a (good)? word",
    "(you are|you 're) (my|our|the) (pick|choice|man|woman|first choice|favourite|number one) (for|next|in|when|,)",
    "(will|'ll) see (that|to it|you) (you are|that you|right|all right|in)",
    "(nothing|no reason) to worry about",
    "(wink|nod and a wink)",
    "hand in your notice",
    "a formality (from here|now|,|$)",
    "is a shoo-in",
    "if it (was|were) up to me",
    "(put|bet) (good)? money on (it|you)",
    "(sewn up|sorted|wrapped up|lined up|in the bank) for you",
    "(sort|fix|set|see) you (out|up|right) with",
    "give me a (ring|call|bell|shout|buzz) in",
    "(tell|telling) you (informally|on the quiet|unofficially|between us)",
    "(bound|certain|sure|guaranteed|destined|nailed on|odds-on) to (get|be (hired|in|offered|appointed|chosen|picked|taken)|make it|succeed|land|walk)",
    "(as soon as|when|once) {Capitalised} (retires|leaves|goes|moves|quits)",
    "(there|it) (will|is going to|'ll) (definitely|certainly|surely|always|undoubtedly) be (a|an|another|room|something|work)",
    "you (may|can) quote me",
    "(it is|it will be|it has to be) you or (nobody|no one)",
    "keep your (phone|diary|options|calendar|weekend) (on|clear|free|open)",
    "(question|matter) of (what|when|which|where) we (put|start|call|seat|sign)",
    "(waiting|ready|earmarked|reserved|set aside) for you",
    "(find|found|finding|make|create) (you|her|him) (a|something|some) (desk|seat|place|role|corner|job|spot|post|berth)",
    "as good as (guarantee|guaranteed|promise|promised|certain|there|done|settled)",
    "(i|we) have told the (board|head|director|team|client|boss) (it|you|that you|i want)",
  ],
  unless: [
    {
      pattern:
        "(not|cannot|can not|never|no|neither|without|nor|unable to) ..8 (promise|guarantee|guaranteed|assure|commit|predict|hold|keep|save)",
      scope: "overlap",
    },
    { pattern: "not a formality", scope: "overlap" },
    { pattern: "(not|would not|do not|should not) hand in your notice", scope: "overlap" },
    { pattern: "guaranteed (an|a) interview (under|scheme)", scope: "overlap" },
    { pattern: "(meet|meets|who meet) ..6 guaranteed", scope: "overlap" },
    {
      pattern:
        "(promised|promise|guaranteed) (the|a|an) ..3 (customer|caller|shopper|client|user|resident|patient|refund|callers)",
      scope: "overlap",
    },
    { pattern: "(with good news or without|either way|whatever the)", scope: "overlap" },
    {
      pattern: "(will|'ll) (certainly|definitely) hear from us (by|on|before|within)",
      scope: "overlap",
    },
    {
      pattern: "(promise) (rejection|rejections|chain|object|api|resolved|handler)",
      scope: "overlap",
    },
    { pattern: "yours (sincerely|faithfully|truly)", scope: "overlap" },
    { pattern: "(like|than|such as|from|of|as|to|with|and) yours", scope: "overlap" },
    { pattern: "(decision|choice|call|copy|document|data) is yours", scope: "overlap" },
    { pattern: "(place|choice|decision) is yours to", scope: "overlap" },
    { pattern: "your start date (is not|in|on the (form|plan|payroll))", scope: "overlap" },
    {
      pattern: "(plan|policy|letter|answer|script) ..3 (promised|guarantees|guaranteed|promises)",
      scope: "overlap",
    },
    { pattern: "closed", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You will certainly get the next post.", quote: "You will certainly" },
      { text: "The next vacancy on the unit is yours.", quote: "is yours" },
      {
        text: "Consider yourself hired as soon as the budget clears.",
        quote: "Consider yourself hired",
      },
      { text: "Don't accept any other offers before Easter.", quote: "accept any other offers" },
    ],
    good: [
      "You are welcome to apply for future posts.",
      "We cannot promise another opening.",
      "Disabled applicants who meet the essential criteria are guaranteed an interview under our scheme.",
      "You promised the mock customer a feature that is not on the roadmap.",
    ],
  },
});
