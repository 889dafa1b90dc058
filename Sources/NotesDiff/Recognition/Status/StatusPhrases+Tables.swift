extension StatusPhrases {
  /// The phrases by what they say; of two that begin alike the longer comes first.
  static let tables: [(Sense, String)] = [
    (
      .available,
      """
      now available, is available, are available, available as, available in, available now, \
      is live, are live, is out, are out, is now, are now, now possible, now has, now have, \
      now can, can now, now does, now on by default, now part of, now in place, now in use, \
      no longer, went live, gone live, is ga, went ga, generally available, is in place, \
      are in place, is in use, are in use, is up, are up, turned on, switched on, rolled out, \
      is green, are green, is part of, out the door, out of beta, was successful, \
      were successful, 100% complete, 100% done, successful migration, successful upgrade, \
      successfully migrated, in production, is default, the default, by default, can opt, \
      opt into, is supported, are supported, got it working, operational, functional, \
      up and running, is working, at parity, at feature parity, now public, publicly available, \
      working end-to-end, has landed, have landed
      """
    ),
    (
      .near,
      """
      almost, nearly, mostly, close to, largely, nearing, closer to, getting close, half-way, \
      halfway, very close, partially, partly, near completion, nears completion, \
      feature complete, feature-complete, one story to go, stories to go, final stages, \
      last story, wrapping up, finishing up, soon to be, ready to
      """
    ),
    (
      .waiting,
      """
      waiting, awaiting, pending acceptance, pending, in review, under review, needs review, \
      up for review, open pr, pr open, under discussion, needs a, in the backlog, \
      ready for acceptance, ready for review, to be merged, being merged, being reviewed, \
      reverted, revert, in acceptance, requires acceptance, needs acceptance, no progress
      """
    ),
    (
      .stopped,
      """
      \(Standstill.phrases.joined(by: ", ")), tabled until, tabled for, \
      tabled to, tabled this, tabled it, deprioritized, deprioritised, put down, \
      putting down, held up, deferred, postpone this, postpone it, postponing this, \
      postponing it, shelve this, shelve it, shelving this, shelving it, shelved, slipped by, \
      slipped from, slipped past, has slipped, have slipped, pushed back to, pushed out to, \
      pushed back until, missed the cut-off, missed the cutoff, missed the release, \
      missed the date, holding off, holds off, held off, will wait until, moved to the backlog, \
      back to the backlog, moved to a later, is parked, parked until, no longer needed, \
      no longer required, no longer planned, won't fix, wontfix, as a duplicate, as duplicate, \
      gave up, given up, giving up, rolled back
      """
    ),
    (
      .remaining,
      """
      still, remaining, remains, remain, left to, to do, haven't, hasn't, not yet, yet to, \
      outstanding, needs to, need to, have to, has to, must, more work, todo, tbd, unresolved, \
      incomplete, unfinished, not complete, not done, not finished, isn't, aren't
      """
    ),
    (
      .ongoing,
      """
      in progress, in-progress, on going, ongoing, on-going, underway, under way, in flight, \
      wip, work continues, continues to, continue to, continuing to, working on, working to, \
      focused on, focusing on, working through, working with, working toward, working towards, \
      is being, are being, being worked, we are working, in development, making progress, \
      good progress, slow progress, progressing, coming along, under development, deep into, \
      deep in, in the middle of, halfway through
      """
    ),
    (
      .future,
      """
      will, we'll, plan to, plans to, planning to, planned, planning, should, hope to, \
      hoping to, hopefully, going to, about to, next week, next few weeks, soon, upcoming, \
      expect to, expecting, expected, intend to, later this, in the coming, scheduled, \
      would like, aim to, aiming, looking to, looking at, looking into, up next, eventually, \
      next step, targeted, targeting, imminent, tomorrow, starting, begin, coming soon, \
      coming week, coming weeks, forthcoming, coming this, release this week, releases this week, \
      release tomorrow, coming next, coming month, coming up, shortly, any day
      """
    ),
    (
      .lesser,
      """
      alpha, beta, rc, rc1, rc2, release candidate, pre-release, prerelease, draft, \
      proof of concept, poc, spike, prototype, happy path, first, some, part of, parts of, part, \
      several, subset, majority, most of, a few, half, headway, progress on, out of scope, \
      stories, story, epic, epics, proposal, scope, inception, plan, plans, discussion, \
      feedback, investigation, survey, rfc, design doc
      """
    ),
  ]
}
