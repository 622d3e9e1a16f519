import { defineTextRule } from "../define";

/** Insults, ridicule and threats. */
export const insult = defineTextRule({
  id: "tone/insult",
  severity: "error",
  locales: ["en"],
  summary: "Insult, ridicule, contempt or threat",
  message: "May be read as contempt, because it attacks the person or ridicules the work.",
  rationale:
    "Respectful treatment is one of the rules by which people judge a process, and such remarks are disclosed on an access request. The observation underneath can nearly always be stated.",
  suggestion: "Say what was not done or not right in the task, and what a good answer has.",
  rewrite: "criterion",
  sources: ["GILL", "GDPR"],
  patterns: [
    "{insultPhrase}",
    "(you|she|he|the candidate|candidate) ({be}|{seem}|{modal} be) {adverb}? (a|an|such a|a bit of a|nothing but a)? {adverb}? {insultNoun}",
    "(you|she|he|the candidate|candidate) ({be}|{seem}|{modal} be) {adverb}? {insultWord}",
    "(your|her|his) ..2 (is|was|were|are) {adverb}? (a|an)? {adverb}? (stupid|pathetic|laughable|ridiculous|ludicrous|hopeless|useless|worthless|feeble|woeful|dire|abysmal|atrocious|appalling|dreadful|embarrassing|cringeworthy|disgraceful|shameful|lamentable|pitiful|moronic|idiotic|garbage|rubbish|trash|crap|drivel|gibberish|nonsense|disastrous|a joke|brainless|a disaster|a shambles|a car crash|a train wreck|an embarrassment|a disgrace|a mess|painful|comical|amateurish|illiterate|gobbledygook|a farce)",
    "(a|an|such a|what a|an utterly|a truly|frankly a|the most) {adverb}? (hopeless|pathetic|dismal|dire|abysmal|atrocious|appalling|embarrassing|laughable|shambolic|woeful|disgraceful|pitiful|feeble|ridiculous|shocking|dreadful|disastrous) (performance|interview|answer|attempt|effort|candidate|presentation|display|showing|application|response|pitch|excuse|chalk talk|example|lesson|session|piece)",
    "^^ {adverb}? (pathetic|hopeless|useless|clueless|laughable|embarrassing|dire|dreadful|abysmal|shambolic|gormless|completely useless|absolutely useless|totally useless|rubbish|shocking|woeful) (,|$|and|around|at|with|in)",
    "(useless|thick|dim|dense|daft) as (a|an|two) (brick|short planks|plank|chocolate|ashtray on|ditch|bag|box of|post|stump|stone|door|hammer|fence|sack|doorknob)",
    "(thick|daft|dim) as mince",
    "(that|the|this|your|her|his) ..4 (was|is|were) {adverb}? (embarrassing|pitiful|drivel|dire|abysmal|atrocious|woeful|pathetic|laughable|lamentable|garbage|a joke|a shambles|an embarrassment|a disgrace|a farce|gibberish|tripe|twaddle|codswallop|claptrap|a car crash|a train wreck|excruciating|cringeworthy|shambolic|a dog's dinner|a pig's ear|amateur hour|cack-handed|ham-fisted|beyond belief|beyond parody)",
    "(chocolate|glass|paper) (teapot|fireguard|hammer)",
    "(met|seen|known|taught|had|heard) ..4 (with|who had) (a better|more|better) ..4 (than (you|yours))?",
    "(would|should) (blush|weep|laugh|wince|be ashamed|be embarrassed|turn in) ..2 (at|if|to)",
    "(could|would|'d) (not|struggle to|fail to) (run|organise|organize|manage) a (bath|tap|whelk stall|bake sale|raffle|tuck shop|party|piss-up|lemonade stand)",
    "the work of (a|an|somebody|someone)",
    "(would|could) (disgrace|shame|embarrass|flatter) (a|an|any|most)",
    "calling (it|that|this|him|her|its) ..4 (is|was|would be) (generous|kind|charitable|a stretch|flattering)",
    "no (ear|taste|idea|wit|brain|brains|shame|spine|clue|charm|talent) , no",
    "out of (your|her|his) (league|depth)",
    "why (on earth|in the world|in heaven's name|did you even|did you bother|bother)",
    "(clueless|gormless|brainless|lazy|stupid|useless) (and|,|or) (rude|lazy|slow|proud|clueless|arrogant|loud|stupid|useless|idle|dull|from|frankly|ignorant)",
    "a (fifth grader|child|toddler|monkey|schoolboy|first-year|trainee|beginner|teenager|ten-year-old|five-year-old|six-year-old|student|novice) could",
    "too thick to (follow|see|understand|read|notice|know|learn|realise|realize|count|work|tell|grasp)",
    "(got|have|has|had) (the)? brains (for|to)",
    "(forget|forget about) (about)? (working|a career|getting)",
    "(what|which|such|like|another|total|complete|utter|absolute|prize|right|real|proper|dead-set|so-called|this|that|some|^^|only|kind of|sort of|special) (a|an|sort of|kind of|class of)? {adverb}? {fool}",
    "(is|was|are|were|be|being|called|thinks|think|but|and|still) (a|an) {adverb}? (total|complete|utter|absolute|real|right|proper|harmless|pompous|old|lazy|useless)? {fool}",
    "(dumb|dim|daft|stupid|worthless|thick) as (a|an|two|the) (stump|box|bag|bucket|milk|dead|torch|rock|rocks|post|plank|brush|doorknob|ditch|docker|fence|barrel|bullock|sack|mule|mud)",
    "(not|nor|hardly) {adverb}? bright enough (to|for)",
    "not (the|exactly the) (brightest|sharpest|quickest) (star|bulb|tool|knife|spark|pencil|crayon|button|candle|light|blade|pin)",
    "a (few|couple of) ..2 short of a",
    "(nobody|anyone|anybody|no one|person|people|man|woman) with (a|an|any|half a|half an|two) ..2 (brain|brains|brain cell|brain cells|of sense|of common sense)",
    "(sense|brains) (you|she|he) (was|were) born with",
    "brain (left|appears to|seems to|must have|was on|was still|is on) ..4",
    "(waste|wasting) of (skin|breath|petrol|ink|carbon|a (ticket|stamp|hat|chair|slot)|good (petrol|paper|coffee|oxygen|time))",
    "(piss-poor|shambolic|pathetic|laughable|pitiful|half-arsed|half-assed|half-baked|cringeworthy|abysmal|moronic|brainless|woeful|amateurish|feeble|lamentable|abject|half-witted) (effort|stuff|attempt|showing|performance|display|answers|answer|work|interview|candidate|excuse|presentation|show|job|thinking|nonsense|letter|lesson|pitch)",
    "(trained|performing|half-trained) (seal|monkey|parrot|chimp|dog|poodle) (could|would|can)",
    "(my|our|even my) ..1 (dog|cat|gran|granny|nan|driver|heeler|hamster|budgie|four-year-old|five-year-old|six-year-old|toddler|kid|grandmother|mother-in-law|goldfish|plumber) (could|would have|can|writes|knows|has more)",
    "(writes|write|wrote|plays|played|talks|talk|sings|sang|teaches|taught|drives|drove|codes|thinks|presented|speaks|spoke|argues|blathers|dresses) like (a|an) (drunk|plumber|child|robot|toddler|amateur|butcher|bull|lunatic|maniac|madman|broken|clown|zombie|caveman|parrot|foghorn|teenager|schoolboy|schoolgirl|drain|politician|tramp)",
    "(memory|mind|brain|face|attention span|personality|charm|charisma) (like|of) a (goldfish|sieve|smacked|slapped|gnat|brick|plank|foghorn|wet|dead|damp|bulldog|doorknob|spoon)",
    "(is|was|an) insult to (the|our|anyone|everyone|every|your|flipbooks|my|good)",
    "(poor|silly|dull|pompous|nasty|odious|vile|ghastly|horrid|pathetic|lazy|useless|stupid|ridiculous|tiresome) (little)? (creature|man|woman|fool|boy|girl|specimen|slob|lump|bloke|chap|fellow|fella|so-and-so)",
    "(hopeless|clueless|useless|dozy|gormless|witless) (on the|at|about|from (start|top|first|the)|in front of|around|under|beyond)",
    "(half|nearly|not) as clever as (you|she|he) (think|thinks)",
    "(mediocrity|stupidity|incompetence|arrogance|laziness|ignorance) (had|has|were|was|personified|knows no)",
    "(seen|met|found|had) (more|better) (life|personality|charm|spark|energy|wit|conversation) (in|on|from|out of)",
    "what (drivel|rubbish|garbage|tripe|bilge|tosh|nonsense|waffle) (,|$|you|she|he|from|about|that)",
    "(laughing|laughed|sniggering|giggling|smirking) at (you|her|him) (,|$|not|behind|and|when|for)",
    "whoever (taught|trained|hired|told|let|raised|passed) (you|him|her|this) ..6 (should|must|ought|needs|clearly|deserves|has a lot|owes|wants)",
    "what (were|was|are|is) (you|she|he) thinking",
    "and (you|she|he) (know|knows) it (,|$)",
    "(never|rarely|seldom) been so (bored|insulted|embarrassed|underwhelmed|unimpressed)",
    "(patience|goodwill) ran out|(lost|ran out of|out of) patience with (you|her|him)",
    "amateur hour (,|$|from|at|in|all)",
    "(would not|could not|cannot|will not) trust (you|her|him) (with|to) (a|an|the|run|hold|boil|make|look)",
    "{Number} (minutes|hours|hour) ..5 never get back",
    "(another|any more|no more|more) {fool}",
  ],
  unless: [
    {
      pattern:
        "(garbage|junk|dumb|naive|toxic|thick|dense|dull|rubbish) (collection|collector|in|out|mail|phone|bayes|waste|bin|bins|disposal|chute|matrix|fog|metabolites|layer|sauce|forest|foliage|(file|files)|lorry|truck|ache|skip|terminal|network|clearance)",
      scope: "overlap",
    },
    {
      pattern:
        "(called|calling|calls|call) (your|the|a|her|his|their|you|another|one) (colleague|customer|pupil|resident|caller|agent|nurse|child|staff)? ..2 (stupid|idiot|useless|fool|moron)",
      scope: "overlap",
    },
    {
      pattern:
        "(customer|caller|patient|resident|parent|pupil|actor|user|users|tenant) ..6 (stupid|useless|idiot|rubbish|pathetic|ridiculous)",
      scope: "overlap",
    },
    { pattern: "thick as a brick was how", scope: "overlap" },
    { pattern: "we had made of", scope: "overlap" },
    {
      pattern:
        "(joke|fool|fossil|dinosaur|relic) (fuel|fuels|exhibit|gallery|display|model|with|in your|writing|section|day)",
      scope: "overlap",
    },
    { pattern: "(a|the|under) liability (under|insurance|claim|cap|,)", scope: "overlap" },
    { pattern: "put a liability", scope: "overlap" },
    {
      pattern:
        "a child (row|node|process|element|record|protection|class|theme|in|of|with|could (read|reach|swallow|open|be|have been))",
      scope: "overlap",
    },
    {
      pattern: "(waste|wasted) (of|time) (in|on the|materials|energy|water|food)",
      scope: "overlap",
    },
    { pattern: "mess (hall|room)", scope: "overlap" },
    {
      pattern: "(fraud|liar|psycho) (detection|prevention|case|model|team|risk)",
      scope: "overlap",
    },
    {
      pattern:
        "(passenger|snake|donkey|passengers|clown|amateur|bore|hack|mess|failure|nobody) (lift|plot|sanctuary|fish|list|manifest|safety|dramatics|drama|club|hole|day|mode|rate|analysis|in the|carriage|information)",
      scope: "overlap",
    },
    { pattern: "thick as a brick wall", scope: "overlap" },
    {
      pattern:
        "(called|calling|calls|call|shouted|word|said|says) (you|your|the|a|an|her|his|their|him|them)? ..4 {fool}",
      scope: "overlap",
    },
    {
      pattern:
        "{fool} (proof|guide|test|board|loop|strings|light|lights|was the (word|term|name)|is the (word|term|name)|was what|in the (play|film|novel|case|story))",
      scope: "overlap",
    },
    {
      pattern:
        "(told|said|called|shouted|saying|telling) >> (her|his|their) ..2 (was|is|were) {adverbs}? ({insultWord}|a joke|a mess)",
      scope: "overlap",
    },
    { pattern: "(which|that) (you|she|he) read as", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Frankly a hopeless performance.", quote: "hopeless performance" },
      { text: "You were a joke of a candidate.", quote: "joke of a candidate" },
      { text: "What a waste of everyone's time.", quote: "waste of everyone's time" },
      { text: "Only a fool would have sent that letter.", quote: "Only a fool" },
      { text: "Your pitch was a joke.", quote: "a joke" },
      { text: "What a shambles of a lesson.", quote: "shambles" },
    ],
    good: [
      "The written task was not finished.",
      "When a customer called your colleague stupid, you ended the call politely.",
      "The garbage collection question was answered in full.",
      "There were four errors in the calculation, one of them tenfold.",
      "The rubbish collection route that you planned saved nine miles.",
      "Your joint failed at half the rated load.",
    ],
  },
});
