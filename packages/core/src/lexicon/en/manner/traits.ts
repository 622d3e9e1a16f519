import { defineConcept } from "../../concept";

/** Labels for a person's character, which nobody can act on. */
export const traitConcepts = [
  defineConcept(
    "trait",
    [
      `
        abrasive, bossy, emotional, overemotional, over-emotional, opinionated, aggressive,
        passive-aggressive, passive aggressive, cold, aloof, distant, bubbly, nice, too nice, sweet,
        sensitive, oversensitive, over-sensitive, thin-skinned, prickly, spiky, high-strung,
        highly strung, hysterical, dramatic, needy, clingy, intense, shrill, strident, pushy,
        feisty, fiery, sassy, hot-headed, hotheaded, bitter, moody, sulky, grumpy, surly, dour,
        sour, miserable, gloomy, negative, flat, wooden, robotic, monotone, boring, dull, bland,
        dry, vanilla, colourless, colorless, quiet, introverted,
        an introvert, reserved, withdrawn, awkward, nervous, anxious, jittery, flustered, fragile,
        brittle, weak, soft, wet, spineless, submissive, passive, arrogant, cocky, smug,
        conceited, full of yourself, full of himself, full of herself, self-absorbed, self-centred,
        self-important, entitled, egotistical, big-headed, condescending, patronising, patronizing,
        snooty, stuck-up, superior, haughty, pompous, brash, loud, overbearing, domineering,
        forceful, headstrong, stubborn, pig-headed, obstinate, inflexible, rigid, uptight, stiff,
        prim, fussy, pedantic, difficult, argumentative, confrontational, combative, defensive,
        hostile, snappy, short-tempered, curt, rude, blunt, brusque, gruff, tactless, insensitive,
        uncaring, unfriendly, unlikable, unlikeable, likable, likeable, not very likeable, charming,
        charmless, humourless, humorless, flaky, scatty, ditzy, scatterbrained, flighty, childish,
        immature, silly, naive, naïve, gullible, lazy, idle, unambitious, laid-back, too laid back,
        laid back, cynical, manipulative, sly, shifty, slippery, sneaky, untrustworthy, weird, odd,
        strange, quirky, eccentric, a bit much, a lot, hard work, high maintenance,
        high-maintenance, eager to please, people pleaser, a people pleaser, a pushover, a doormat,
        a diva, a bit of a diva, a drama queen, a control freak, a show-off, a know-it-all,
        a know-all, a loner, a worrier, a lightweight, a bruiser, a bulldozer, a mouse,
        a bull in a china shop, an ice queen, a flower, a shrinking violet, maternal, motherly,
        nurturing, ladylike, feminine, girlish, temperamental, volatile, unstable, erratic,
        impulsive, tense, stressed, cheerless, chirpy, perky, gushing, over the top, fake,
        insincere, slick, oily, smarmy, creepy, vain, flirty, flirtatious, coquettish, whiny,
        whingy, moaning, complaining, touchy, melodramatic, hormonal, catty, bitchy
      `,
    ].join(", "),
    "TEXTIO",
  ),
  defineConcept(
    "strengthTrait",
    `
      resilient, resilience, robust, robust enough, tough, tough enough, thick-skinned,
      strong enough as a person, hardy, a leader, a team player, a people person, a go-getter,
      a self-starter, hungry enough, driven enough, passionate enough, enthusiastic enough,
      dynamic enough, outgoing enough, mature enough,
      warm enough, likeable enough, likable enough, senior enough, commanding enough, charismatic,
      ambitious enough, ruthless enough, feminine enough, charisma, backbone,
      grit, thick skin, the personality, personality, killer instinct, drive, hunger,
      fire in your belly, fire in the belly, warmth, sparkle, maturity, polish, passion,
      a sense of humour, a sense of humor, bite,       emotional intelligence, the temperament, the right temperament, the right attitude
    `,
  ),
  // Labels that nothing but a person can have, so that they may stand alone: “Bossy with the juniors.”
  defineConcept(
    "ownTrait",
    `
      abrasive, bossy, emotional, overemotional, opinionated, aloof, prickly, moody, sulky, grumpy, surly, dour,
      arrogant, cocky, smug, conceited, condescending, patronising, snooty, stuck-up, haughty, pompous, brash,
      domineering, overbearing, headstrong, stubborn, pig-headed, uptight, pedantic, argumentative,
      confrontational, combative, defensive, snappy, short-tempered, tactless, unfriendly, charmless, humourless,
      scatty, ditzy, flighty, childish, immature, naive, naïve, gullible, lazy, cynical, manipulative, insincere,
      smarmy, vain, flirty, whiny, touchy, melodramatic, hysterical, needy, clingy, pushy, feisty, hot-headed,
      timid, shy, meek, mousy, introverted, oversensitive, over-sensitive, thin-skinned, bubbly, full of herself,
      full of himself, full of yourself, up himself, up herself, up yourself, big-headed, self-important,
      egotistical, passive-aggressive, highly strung, high-strung, high-maintenance, soft-natured, tearful,
      temperamental, standoffish, stand-offish, robotic, wooden
    `,
  ),
  // The same as things: “a coldness about you”.
  defineConcept(
    "mannerNoun",
    `
      arrogance, coldness, stiffness, aloofness, haughtiness, smugness, coolness, brittleness, bossiness,
      pushiness, defensiveness, swagger, ego, temper, abrasiveness, immaturity, naivety, neediness, sharpness,
      brusqueness, bluntness, shyness, timidity, stubbornness, vanity, pomposity, moodiness, prickliness,
      aggression, hostility, chippiness, superiority, cockiness, sullenness, surliness, nervous energy, attitude problem
    `,
  ),
  // What a person is called for it.
  defineConcept(
    "ownLabel",
    `
      hothead, cold fish, wee mouse, little mouse, prima donna, diva, drama queen, control freak, know-it-all,
      know-all, show-off, chatterbox, worrier, loner, lone wolf, pushover, doormat, wallflower, shrinking violet,
      bulldozer, bruiser, motormouth, wet blanket, moaner, whinger, jobsworth, people pleaser, introvert,
      extrovert, square peg, loose cannon, steamroller, firecracker, livewire, live wire, softie, pussycat,
      rottweiler, queen bee, mother hen, big ego, enormous ego, cry-baby, crybaby, ice queen, ice maiden
    `,
  ),
];
