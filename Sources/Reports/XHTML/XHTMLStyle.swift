/// The style of every page.
///
/// It stands in a `style` element that is read as XML and as HTML, so it has none of the three
/// characters XML would escape. Colours reach a contrast of 4.5 to 1 in light and dark.
enum XHTMLStyle {
  /// The style sheet.
  static let sheet = """

    :root {
      --ink: #1f2328; --soft: #59636e; --line: #d9dee3; --paper: #ffffff; --wash: #f5f7f9;
      --link: #0b57a4; --good: #1a6b34; --warn: #7d4e00; --bad: #a3202a; --news: #0b57a4;
      --calm: #59636e; --ins: #dcf3e2; --del: #fbe3e3; --note: #fdf5dc; }
    @media (prefers-color-scheme: dark) { :root {
      --ink: #e3e6e9; --soft: #a5aeb7; --line: #363c43; --paper: #15181b; --wash: #1e2226;
      --link: #85bbf5; --good: #7bcf93; --warn: #e4b75a; --bad: #f59a94; --news: #85bbf5;
      --calm: #a5aeb7; --ins: #1f4029; --del: #4c2729; --note: #332c17; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere; }
    .page { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
    h3 { font-size: .9375rem; line-height: 1.4; margin: 1.1rem 0 .35rem; }
    p { margin: 0; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    code { font: .9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
      background: var(--wash); border-radius: 3px; padding: .1em .3em; }
    header { padding-bottom: 1.25rem; }
    .subtitle, .remark { color: var(--soft); }
    .headline { margin-top: .75rem; font-size: 1.0625rem; font-weight: 600; }
    .warnings { background: var(--note); border-left: 3px solid var(--warn); padding: .6rem .9rem;
      margin-bottom: 1.5rem; font-size: .9375rem; }
    .warnings p + p { margin-top: .4rem; }
    .site { max-width: 66rem; margin: 0 auto; padding: .9rem 1.25rem 0; font-size: .9375rem; }
    .site ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap;
      gap: .25rem 1.25rem; }
    .site a { display: inline-block; padding: .25rem 0; }
    h2 a { color: inherit; text-decoration-color: var(--soft); }
    .page nav { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line);
      padding: .6rem 0; margin-bottom: 1.5rem; font-size: .9375rem; }
    .page nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap;
      gap: .25rem 1.1rem; }
    .page nav a { text-decoration: none; display: inline-block; padding: .15rem 0; }
    .page nav a:hover { text-decoration: underline; }
    section { padding: 1.5rem 0 0; margin-bottom: .75rem; }
    section + section { border-top: 1px solid var(--line); }
    section, tr, li { scroll-margin-top: 1rem; }
    :target { background: var(--note); }
    ul.changes { list-style: none; margin: 0; padding: 0; }
    ul.sentences { margin: .5rem 0 0; padding: 0 0 0 1.25rem; }
    ul.sentences li { padding: .15rem 0; }
    ul.sentences li::marker { color: var(--calm); }
    ul.changes li { position: relative; padding: .15rem 0 .15rem 1.5rem; }
    ul.changes ul.changes { margin-top: .15rem; }
    ul.changes .sign { position: absolute; left: 0; width: 1.1rem; text-align: center; }
    .sign, .kind, h3 { color: var(--tone, var(--calm)); }
    .sign { font-weight: 700; }
    .k-completed, .k-advanced { --tone: var(--good); }
    .k-slipped, .k-reopened, .k-unmentioned { --tone: var(--warn); }
    .k-dropped { --tone: var(--bad); }
    .k-new { --tone: var(--news); }
    .k-progressed, .k-reworded, .k-moved { --tone: var(--ink); }
    .k-archived, .k-cosmetic, .k-unchanged { --tone: var(--calm); }
    .note, .context, .was { color: var(--soft); font-size: .9375em; }
    .was { display: block; }
    ins, del { border-radius: 2px; padding: .05em .1em; color: inherit; }
    ins { background: var(--ins); text-decoration: underline; }
    del { background: var(--del); text-decoration: line-through; }
    details { font-size: .9375rem; color: var(--soft); font-weight: 400; }
    summary { cursor: pointer; width: fit-content; padding: .1rem 0; }
    li .aside:not([open]), th .aside:not([open]) { display: inline-block;
      margin-left: .35rem; }
    .fold { margin-left: 1.5rem; }
    .unbroken { white-space: nowrap; }
    details p { border-left: 2px solid var(--line); padding-left: .75rem; margin: .2rem 0 .4rem; }
    table { width: 100%; border-collapse: collapse; margin-top: .75rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { font-size: .8125rem; color: var(--soft); padding: .25rem .75rem .25rem 0; }
    tbody th { font-weight: 400; width: 52%; }
    tbody tr:last-child th, tbody tr:last-child td { border-bottom: 0; }
    .kind { font-weight: 600; }
    .stages { display: block; font-size: .9375rem; }
    .owners { font-size: .9375rem; color: var(--soft); }
    .scroll { overflow-x: auto; overflow-wrap: break-word; }
    .scroll .tight { white-space: nowrap; }
    .scroll td { font-size: .9375rem; padding: .4rem .75rem .4rem 0; min-width: 4.5rem; }
    .scroll table { overflow-wrap: break-word; }
    .scroll .date { white-space: nowrap; }
    .scroll td.number, .scroll th.number { text-align: right; font-variant-numeric: tabular-nums;
      white-space: nowrap; min-width: 0; }
    .drawing { overflow-x: auto; margin-top: .75rem; }
    .timeline { display: block; width: 100%; min-width: 46rem; }
    .timeline text { font: 10.5px system-ui, sans-serif; fill: var(--ink); }
    .timeline .stage { font-size: 12px; font-weight: 600; }
    .timeline .date { fill: var(--soft); }
    .timeline .lane { fill: var(--wash); }
    .timeline .lane.odd { fill: var(--paper); }
    .timeline .tick { stroke: var(--line); stroke-width: 1; }
    .timeline .life { fill: none; stroke: var(--ink); stroke-width: 1.6; }
    .timeline .end { fill: var(--ink); }
    .timeline .mark { fill: none; stroke: var(--ink); stroke-width: 1.6; }
    footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem;
      color: var(--soft); font-size: .875rem; }
    @media (max-width: 34rem) {
      .page { padding: 1.25rem 1rem 3rem; }
      .site { padding: .75rem 1rem 0; }
      h1 { font-size: 1.45rem; }
      table, tbody, tbody th, td { display: block; width: auto; }
      thead { display: none; }
      tr { display: flex; flex-direction: column; padding: .65rem 0;
        border-bottom: 1px solid var(--line); }
      tr:last-child { border-bottom: 0; }
      td.movement { order: -1; }
      tbody th, td { border: 0; padding: 0; }
      .scroll tr { flex-flow: row wrap; gap: 0 .9rem; }
      .scroll td { padding: .1rem 0; min-width: 0; flex: 1 0 100%; }
      .scroll td.number, .scroll td.tight, .scroll td.date { flex: 0 1 auto; text-align: left; }
      .scroll td[data-label]:not(:empty)::before { content: attr(data-label) ": ";
        color: var(--soft); }
      .stages { display: inline; }
      td:empty { display: none; }
      summary { padding: .35rem 0; }
    }
    @media (min-width: 68rem) {
      .page { max-width: 66rem; display: grid; grid-template-columns: 14rem minmax(0, 46rem);
        column-gap: 4rem; align-items: start; padding-top: 3rem; }
      header, main, footer { grid-column: 2; }
      .page nav { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 2rem; border: 0;
        padding: 0; max-height: calc(100vh - 4rem); overflow-y: auto; }
      .page nav ul { display: block; }
      .page nav a { padding: .2rem 0; }
    }
    @media print {
      :root { --ink: #000000; --soft: #444444; --paper: #ffffff; --line: #bbbbbb; }
      .page { display: block; max-width: none; padding: 0; }
      body { font-size: 10.5pt; }
      .page nav, .site { display: none; }
      h2, h3 { break-after: avoid; }
      li, tr { break-inside: avoid; }
      a { color: inherit; }
    }

    """
}
