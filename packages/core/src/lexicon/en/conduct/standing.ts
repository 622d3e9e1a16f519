import { defineConcept } from "../../concept";

/** Rank, length of service, pay and private life: what a career brought, and not what somebody can do. */
export const standingConcepts = [
  defineConcept(
    "lowerRank",
    `
      junior, more junior, less senior, lower in (rank|grade|status), lower down, further down, further down the ladder,
      lower down the ladder, earlier in (his|her|their) career, earlier on in (his|her|their) career,
      less established, less seasoned, less of a heavyweight, on the way up, still on the way up,
      still climbing, greener, a bit green, easier to (mould|mold|shape|train), mouldable, moldable,
      with less behind (them|him|her), at an earlier stage, two (rungs|grades|bands|levels) down,
      a (rung|grade|band|level) (or two)? (down|below|lower)
    `,
    "EEOC-JR",
  ),
  defineConcept(
    "rankPhrase",
    `
      too senior for (us|this|our|the (post|role|job|team|grade|position|vacancy|salary|level)|what),
      (you|she|he|candidate) (are|is|were|was|seem|seems|seemed|look|looked) {adverbs}? too (senior|heavyweight|high-powered|established|seasoned),
      simply too senior, just too senior, far too senior,
      (a|the|that|such a) (big|bit of a|real|considerable|large|huge)? (step|move) (back|down|backwards|backward|sideways) for (you|her|him|someone|somebody|a person|anyone),
      (step|stepping|stepped|move|moving|drop|dropping|come|coming|go|going) (down|back|backwards) (a|two|several|that many)? (rung|rungs|grade|grades|level|levels|notch|notches|band|bands|rank|ranks),
      (taking|take|takes|took) (such)? a step (down|back|backwards) (in (your|her|his|their) career|at (your|this|that) (level|stage|point|grade)),
      step down from (a|your|her|his) (director|directorship|headship|partnership|senior|managerial|management|leadership),
      used to (being (the boss|in charge|at the top|number one|the (one|person) in charge)|calling the shots|running (things|the show|the place|your own)|having (staff|people|an assistant|a secretary|a pa|a team)|giving (the)? orders|bigger teams|bigger things|more clout),
      too senior, a step down, step down for (you|her|him), a step back for (you|her|him), step backwards,
      more junior (person|candidate|applicant|profile), (feel|feels|felt|seem|seems|be) like (going|stepping|moving) (backwards|backward|down),
      too many chiefs, big fish in a, a big fish, play second fiddle, playing second fiddle,
      second fiddle to, cannot see you taking (orders|instructions|direction),
      back in the ranks, back on the tools, back at the coalface, back to the shop floor,
      (report|reporting|answer|answering|answerable|taking direction|take direction|taking instruction|take instructions|taking orders) (to|from) (someone|somebody|a (manager|boss|supervisor|lead|head|director)) {adverbs}? (junior|less senior|less experienced|younger|half|with less|with half|below),
      outrank your (manager|boss|supervisor|line manager), outrank the (manager|boss|supervisor|director),
      eye on (my|the manager's|the director's|the boss's|your manager's) (job|chair|seat|desk),
      senior for the (grade|band|salary|level|money), heavyweight for (this|us|the)
    `,
    "EEOC-JR",
  ),
  defineConcept("yearsOf", "year, years, yrs, yr, years', year's, seasons, decade, decades"),
  defineConcept(
    "payPhrase",
    `
      your (current|last|previous|former|present|old|existing|last drawn|last-drawn) (salary|pay|wage|wages|package|rate|day rate|earnings|income|ctc|compensation|comp|remuneration|bonus|money),
      (her|his|the candidate's) (current|last|previous|former|present|old|existing|last drawn|last-drawn) (salary|pay|wage|wages|package|rate|day rate|earnings|ctc|compensation|remuneration),
      what you (earn|are earning|were earning|make now|earned|are paid|were paid|currently earn|are on now|get paid|were on|used to earn|took home),
      you (earn|make|were on|are on|earned|are paid|were paid) {adverbs}? {Money}, {Money} you (make|earn|were on|are on|get|earned),
      you (earn|make|are on|were on|are paid|are earning|were earning) {adverbs}? ({Number} (k|thousand|lakh|lakhs|grand|lpa)|that much|so much|that sort of money|that kind of money|good money|more than (we|this|the manager|the role|our)),
      (someone|somebody|a person|anyone) on (your|such|that|her|his) {adverbs}? (wages|wage|salary|pay|money|package|rate|ctc),
      (twice|double|half|three times|far more than|much more than|well above|a lot more than|less than half) (of)? what (we|this|the (post|role|job|school|firm|company)) {adverbs}? (pay|pays|offer|offers|can pay|can offer|can afford|could pay|could offer|could afford),
      (you|she|he) (were|are|was|is) {adverbs}? (earning|making|paid|on) {adverbs}? (the)? (minimum wage|living wage|award rate|basic|peanuts|top money|top dollar|silly money|a fortune),
      salary history, pay history, earnings history, wage history, your payslip, your payslips,
      your p60, your p45, your w-2, your salary slip, your salary slips, last payslip,
      on your present (salary|money|pay), your low salary, your high salary,
      (take|taking|took|face|accept|accepting) (such)? (a|that|so big a) {adverbs}? (big|large|huge|steep|hefty|substantial|considerable)? (pay|salary|wage) cut,
      (a|the) (drop|cut|fall|jump|hike|rise|increase) (in|on|of|from) (your|her|his) (current|last|previous|present)? (pay|salary|wages|package|earnings|income|ctc),
      already (well paid|paid more|earning more|on more), currently on (less|more|{Money}),
      coming from (such)? a (high|higher|low|lower|big|small) (salary|wage|package|pay)
    `,
    "PAYTR",
  ),
  defineConcept(
    "socialSite",
    `
      facebook, instagram, insta, twitter, tiktok, linkedin, snapchat, reddit, youtube, pinterest,
      whatsapp, tinder, bumble, grindr, mastodon, bluesky, onlyfans, telegram, social media, socials
    `,
    "ICO-DATA",
  ),
  defineConcept(
    "socialThing",
    `
      page, profile, account, feed, timeline, wall, story, stories, status, post, posts, photo,
      photos, picture, pictures, pics, selfies, videos, clip, clips, reels, tweets, comments, likes,
      rant, rants, activity, presence, footprint, history, bio, handle, persona, followers, friends
    `,
  ),
  defineConcept(
    "socialPhrase",
    `
      {whose} {adverbs}? (public|private|personal|old|open)? {socialSite} {socialThing},
      {whose} (tweets|retweets|selfies|dating profile|dating app|onlyfans|facebook friends|insta|tiktoks),
      {whose} (online|digital|internet|web) (presence|footprint|activity|persona|behaviour|behavior|reputation|life|history|posts|comments),
      {whose} (holiday|hen night|stag|party|festival|beach|bikini|wedding|gym|nightclub|weekend) (photo|photos|pictures|pics|selfies|snaps),
      {whose} (private|personal|social|love|home|weekend) life,
      (looked|looking|checked|checking|searched|googled|stalked|snooped|dug) (you|her|him) (up)? (on|online|up|out on),
      (looked|checked|searched|scrolled|trawled|went) (at|through|on|over|for|down) (your|her|his) {socialSite},
      (saw|seen|spotted|noticed|found|read|came across|stumbled on|stumbled across) (from|on) (your|her|his)? {socialSite} (that)?,
      (look|looks|peek|glance|browse|nose|scroll|dig|rummage) (at|through|round|around|over|on|into) (your|her|his) {adverbs}? (public|private|personal|old|recent)? {socialSite},
      {socialThing} of (you|her|him) (online|on {socialSite}|on the internet|on the web|at a|drunk|dancing|drinking),
      (read|saw|seen|found|came across|stumbled on|stumbled across|went through|trawled through|discovered|looked at|spotted) (your|her|his) {adverbs}? (public|private|personal|old|recent|wild)? ({socialSite}|tweets|blog|vlog|online posts|dating profile|holiday photos),
      (googled|googling) (you|her|him|your name|her name|his name), google search of you,
      (photo|photos|picture|pictures|video|videos|clip|post|posts|comment|comments) (you|she|he) (put|posted|shared|liked|uploaded|left|wrote) (on|up|online|last|about|publicly),
      what (you|she|he) (post|posts|posted|share|shares|shared|like|put|puts|say|says) (online|on {socialSite}|on the internet|on the web),
      how (you|she|he) (spend|spends|spent) (your|her|his) (weekends|evenings|nights|free time|spare time|friday nights|saturday nights),
      what (you|she|he) (get|gets|got|do|does) up to (at weekends|at the weekend|outside work|out of work|in your (free|spare|own) time|on your days off|after hours|after work),
      (your|her|his) (friends|followers|mates) on {socialSite}, who you (follow|hang out with|hang around with|drink with)
    `,
    "ICO-DATA",
  ),
];
