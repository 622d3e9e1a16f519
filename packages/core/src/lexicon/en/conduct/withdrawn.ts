import { defineConcept } from "../../concept";

/** What a notice about a withdrawn post may not say, and how it says that it is paused, closed or filled. */
export const withdrawnConcepts = [
  defineConcept(
    "meritPhrase",
    `
      unsuccessful, not successful, were not successful, have not been successful,
      not been selected, were not selected, not been appointed, other candidates,
      stronger candidates, better candidates, a stronger candidate, a better candidate,
      more suitable candidate, more suitable candidates, more experienced candidates,
      your interview performance, your performance, did not meet the criteria,
      did not meet our criteria, (nobody|no one|no applicant|no candidate|none of the applicants|none of the candidates|none of you) (met|reached|came up to|was suitable|was strong|was up to), not meet the standard, not what we were looking for,
      standard of applications, quality of applications, strength of the field, strong field,
      not strong enough, rejected your application, application has been rejected,
      lack of experience, your application was weak, not shortlisted you,
      decided not to appoint you, decided not to take your application
    `,
    "SHAW",
  ),
  defineConcept(
    "confidentialEvent",
    `
      ofsted, cqc, care inspectorate, estyn, hiw, hmip, hmic, regulator's visit, inspection,
      inspectors, inspection outcome, inspection result, inspection report, inadequate rating,
      requires improvement, special measures, improvement notice, enforcement notice,
      enforcement action, practice review, case review, serious case review,
      safeguarding practice review, child death, serious incident, sudden death, fatal incident,
      near miss report, investigation, under investigation, internal investigation,
      police investigation, police inquiry, fraud inquiry, audit finding, disciplinary,
      disciplinary process, suspension of, suspended manager, was suspended, has been suspended,
      was dismissed, has been dismissed, whistleblower, whistleblowing, whistleblowing report,
      allegations, allegation, safeguarding concern about, redundancies, redundancy,
      redundancy programme, job cuts, lay-offs, layoffs, jobs at risk, at risk of redundancy,
      merger, merger talks, takeover, takeover talks, acquisition, acquired by, being bought,
      sale of the business, insolvency, administrators, going into administration, bankruptcy,
      chapter 11, cash flow problems, cashflow problems, losing the contract, lost the contract,
      loss of the contract, budget deficit, section 114, grievance against, tribunal,
      the previous manager left, sickness of the manager, long-term sick, embargoed
    `,
    "LGA",
  ),
  defineConcept(
    "blameTarget",
    `
      head office, finance, the finance team, finance team, hr, human resources, the council,
      councillors, members, the board, the trustees, the directors, director, management,
      senior management, the government, the ministry, the regulator, the client, our client,
      the manager, the previous manager, somebody, someone, our recruiter, the recruiter,
      the agency, procurement, accounts, the budget holder, politicians, the funder, our funder,
      the bank, investors
    `,
  ),
  defineConcept(
    "blameVerb",
    `
      messed up, messed this up, messed it up, got it wrong, got the sums wrong,
      got their sums wrong, bungled, bungled this, botched, botched it, screwed up, forgot to,
      failed to, let us down, let everyone down, dropped the ball, pulled the plug, pulled the rug,
      refused to, would not sign, overspent, overspent the, miscalculated, mismanaged, dithered,
      cannot make up, can not make up, could not make up, changed their mind, changed its mind,
      are to blame, is to blame, was to blame, were to blame, is at fault, are at fault,
      was incompetent, is a shambles, made a mess
    `,
  ),
  defineConcept(
    "restartPhrase",
    `
      we will restart, will restart in, restart in, recruitment will resume, will resume in,
      resume in, expect to reopen, expect to restart, expect to resume,
      expect to advertise again in, will reopen in, reopen in, re-advertise in, readvertise in,
      will be readvertised in, will be re-advertised in, back on track by, back up and running by,
      hope to restart in, hope to reopen in, hope to resume in, should restart in, should reopen in,
      should be able to restart, plan to restart in, lifted in, be lifted in,
      only a matter of weeks, matter of weeks, in a few weeks, in a couple of months,
      in a few months, within weeks, in the new year, in the new financial year, in the spring,
      in the autumn, in the summer, call you first, contact you first, interview you first,
      guaranteed an interview, guaranteed interview, first refusal,
      you will not need to apply again, will not have to apply again, will not need to reapply,
      no need to reapply, straight to interview, straight through to, keep the post open for you,
      hold the post for you, keep your place, your place is safe, your place will be kept,
      put you at the top of the list, bear with us until, wait for us, please wait for us,
      do not accept other offers
    `,
  ),
];
