import { defineConcept } from "../../concept";

/** Who was wanted: the words before “someone younger”, “a woman”, “a native speaker”. */
export const preferenceConcepts = [
  defineConcept(
    "want",
    [
      `
        want, wants, wanted, wanting, need, needs, needed, prefer, prefers, preferred, would prefer,
        favour, favours, favoured, favor, favored, looking for, looking to hire, looking to appoint,
        look for, looks for, looked for, after, were after, really after, seeking, sought,
        hoping for, hoped for, hoping to find, had in mind, pictured, had pictured, picture,
        pictures, imagined, envisaged, envisioned, expect, expects, expected, expecting, ask for,
        asks for, asked for, asking for, insist on, insists on, insisted on, demand, demands,
        dealing with, used to dealing with, used to seeing, like to deal with, pencilled in,
        penciled in, holding out hope for, set on, keen on, banking on, have their hearts set on,
        respect, look up to, take their lead from, rather hoped for, imagining, thinking of,
        thinking more of, cut out for, (need|needs|want|wants|needed|wanted|require|requires|lack|lacks) (is|was)
      `,
      `
        rather have, rather have had, rather had, sooner have, rather deal with, sooner deal with,
        rather see, sooner see, rather be seen by, rather speak to, rather talk to,
        rather work with, like to see, likes to see, like to have, like dealing with,
        prefer dealing with, prefers dealing with, prefer to deal with, prefer to see,
        prefer to have, prefer working with, feel safer with, feel more comfortable with,
        feels more comfortable with, more comfortable with, comfortable with, easier with,
        happier with, at ease with, warm to, warm up to, relate to, relate better to, respond to,
        respond better to, respond best to, connect better with, connect with, trust, open up to,
        identify with, used to, better suited to, suited to, suits, suit, would suit, best done by,
        better done by, best left to, job for, role for, post for, work for, place for,
        position for, ideal for, right for, made for, meant for, better off with, better with,
        go for, go with, went with, going with, went for, opted for, chose, lean towards,
        leaned towards, leaned toward, leant towards, leaning towards, looking to bring in,
        bring in, hold out for, holding out for, ideally, ideal hire is, ideal candidate is,
        ideal person is, preference for, preference is for, preference was for, in favour of,
        give it to, gave it to, gave the job to, offer it to, calls for, calling for, cries out for
      `,
    ].join(", "),
  ),
  defineConcept(
    "refuse",
    `
      accept, accepts, take to, warm to, listen to, respect, respects, take orders from,
      take direction from, take instructions from, take instruction from, take advice from,
      be told by, take it from, buy from, deal with, work with, work for, work under, answer to,
      report to, sit across from, sit down with, open the door to, open up to, relate to, trust,
      tolerate, put up with, be comfortable with, feel comfortable with, be happy with, be keen on,
      cope with, want, expect, like, welcome, know what to make of, be ready for, hire, have, take,
      put, send, place, employ, appoint, be seen by, be examined by, be led by, be managed by,
      speak to, talk to, stand for, swallow, see past, wear, know how to act around,
      know how to behave around, know how to talk to, know where to look with, know what to do with,
      know what to say to, understand, get used to, warm up to, bow to, swear in front of,
      share a cabin with, share a room with, change in front of, be alone with, shake hands with
    `,
  ),
  defineConcept(
    "hire",
    `
      hire, hired, hiring, employ, employing, take on, taking on, took on, recruit, recruiting,
      appoint, appointing, have, having, put, putting, send, sending, sent, place, placing, placed,
      bring in, bringing in, add, adding, see, seeing, take a chance on, risk, risking, training up,
      train up, rely on, relying on, manage, managing, promote, promoting,
      taking, take, picture, imagine, invest in, investing in
    `,
  ),
];
