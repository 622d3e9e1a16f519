import type { GroundWays } from "./ways";

/** Grounds of origin, belief, looks, place and record. */
export const societyGrounds: readonly GroundWays[] = [
  {
    ground: "race",
    ways: [
      { fact: "race", state: "are black", wanted: "a white person" },
      { fact: "ethnicity", state: "are Asian", wanted: "somebody white" },
      { fact: "skin colour", state: "are of mixed race", wanted: "someone with lighter skin" },
      { fact: "ethnic background", state: "are from an ethnic minority" },
      {
        fact: "Traveller background",
        state: "are a Traveller",
        wanted: "somebody from our own race",
      },
      { fact: "being black", state: "are African American", wanted: "a Caucasian" },
      { fact: "Roma heritage", state: "are Roma", wanted: "someone who is not Asian" },
    ],
  },
  {
    ground: "nationality-accent",
    ways: [
      { fact: "accent", state: "have a strong accent", wanted: "somebody without an accent" },
      { fact: "nationality", state: "are Polish", wanted: "a British person" },
      { fact: "foreign name", state: "are foreign", wanted: "a local person" },
      { fact: "country of origin", state: "come from Nigeria", wanted: "somebody born here" },
      { fact: "immigrant background", state: "are an immigrant", wanted: "a native speaker" },
      { fact: "Indian accent", state: "speak with an Indian accent", wanted: "an American" },
      { fact: "mother tongue", state: "are not a native speaker", wanted: "an Irish person" },
      { fact: "passport", state: "are a refugee", wanted: "someone from this country" },
    ],
  },
  {
    ground: "religion",
    ways: [
      { fact: "religion", state: "are Muslim", wanted: "a Christian" },
      { fact: "faith", state: "are a practising Catholic", wanted: "someone without a religion" },
      { fact: "headscarf", state: "wear a headscarf", wanted: "someone who does not wear a hijab" },
      { fact: "prayers", state: "pray five times a day", wanted: "a non-religious person" },
      { fact: "Sabbath", state: "keep the Sabbath", wanted: "someone who is not Jewish" },
      { fact: "turban", state: "wear a turban", wanted: "somebody without a turban" },
      { fact: "fasting during Ramadan", state: "fast during Ramadan" },
      { fact: "atheism", state: "are an atheist", wanted: "a churchgoer" },
      { fact: "beliefs", state: "are a Jehovah's Witness", wanted: "a believer" },
    ],
  },
  {
    ground: "politics-union",
    ways: [
      { fact: "trade union work", state: "are a trade union member" },
      { fact: "union membership", state: "are a shop steward", wanted: "a non-union person" },
      { fact: "political views", state: "vote Conservative", wanted: "someone apolitical" },
      { fact: "politics", state: "are a Labour councillor", wanted: "a Labour voter" },
      { fact: "activism", state: "are a union rep", wanted: "someone who is not in a union" },
      { fact: "part in the strike", state: "went on strike in 2022" },
      { fact: "left-wing views", state: "are a socialist", wanted: "a conservative" },
    ],
  },
  {
    ground: "appearance",
    ways: [
      { fact: "weight", state: "are overweight", wanted: "somebody slimmer" },
      { fact: "looks", state: "look scruffy", wanted: "somebody better looking" },
      { fact: "tattoos", state: "have tattoos", wanted: "someone without tattoos" },
      { fact: "hair", state: "have dreadlocks", wanted: "somebody clean-shaven" },
      { fact: "height", state: "are short", wanted: "somebody taller" },
      { fact: "beard", state: "have a beard", wanted: "an attractive person" },
      { fact: "appearance", state: "are fat", wanted: "a prettier face" },
      { fact: "teeth", state: "have bad teeth", wanted: "someone with a nicer smile" },
      { fact: "nose piercing", state: "have a nose piercing" },
    ],
  },
  {
    ground: "class-residence",
    ways: [
      { fact: "postcode", state: "live on a council estate", wanted: "somebody from a good area" },
      { fact: "background", state: "are working class", wanted: "someone from a good family" },
      { fact: "schooling", state: "went to a comprehensive", wanted: "a public school boy" },
      { fact: "upbringing", state: "grew up in care", wanted: "someone middle class" },
      { fact: "home address", state: "live in temporary accommodation", wanted: "a homeowner" },
      { fact: "working-class roots", state: "come from a poor family" },
      { fact: "social class", state: "are on benefits", wanted: "someone well bred" },
      { fact: "parents' jobs", state: "are homeless", wanted: "someone with the right background" },
    ],
  },
  {
    ground: "absence",
    ways: [
      { fact: "sick leave", state: "were on sick leave", wanted: "somebody who is never ill" },
      { fact: "sickness record", state: "took a lot of sick days" },
      { fact: "absences", state: "were off sick for months" },
      { fact: "time off for the birth", state: "took parental leave" },
      { fact: "hospital appointments", state: "have hospital appointments every month" },
      { fact: "paternity leave", state: "took six months of paternity leave" },
      { fact: "time off to care for your son", state: "took time off for your son" },
    ],
  },
  {
    ground: "criminal-record",
    ways: [
      {
        fact: "criminal record",
        state: "have a criminal record",
        wanted: "someone with a clean record",
      },
      { fact: "conviction", state: "were convicted in 2009" },
      { fact: "caution", state: "have a police caution" },
      {
        fact: "time in prison",
        state: "were in prison",
        wanted: "somebody who is not an ex-offender",
      },
      { fact: "arrest", state: "were arrested as a teenager" },
      { fact: "past offence", state: "are an ex-offender", wanted: "someone with no convictions" },
      { fact: "spent conviction", state: "have a spent conviction" },
    ],
  },
];
