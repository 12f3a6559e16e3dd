import { STYLE } from '../publish/static/style.js';

/** Style of the pages for producers: that of the plain pages, with tables, bars and cards. */
export const REPORT_STYLE = `${STYLE}
.total { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .8em; margin: .3em 0 1em; }
.total strong { font-size: 2.6em; line-height: 1.1; font-weight: 700; }
.total span { color: var(--soft); }
.scroll { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: 0 0 .4em; }
th, td { text-align: left; vertical-align: top; padding: .5em .9em .5em 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; hyphens: auto; }
thead th, thead td { border-bottom: 2px solid var(--line); font-size: .94em; overflow-wrap: normal; }
tbody th { font-weight: 600; }
td:last-child { padding-right: 0; }
.number { text-align: right; color: inherit; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.bar { display: block; width: 100%; min-width: 2em; max-width: 16em; height: .75em; margin-top: .4em; }
.bar rect { fill: var(--tint); stroke: var(--line); }
.bar .full { fill: var(--link); stroke: none; }
.mark { display: inline-block; padding: 0 .45em; border: 1px solid currentColor; border-radius: .2em; font-size: .88em; font-weight: 600; white-space: nowrap; }
.faults { margin: .4em 0 0; padding-left: 1.1em; }
.faults li { margin: .25em 0; max-width: 46em; }
.detail, .where { color: var(--soft); font-size: .94em; }
h3 { margin: 1.2em 0 .3em; font-size: 1.1em; line-height: 1.3; hyphens: auto; }
.fault { margin: 0 0 1em; padding-top: .1em; border-top: 1px solid var(--line); scroll-margin-top: 1em; }
.fault dl { margin: .4em 0 0; }
code, kbd { font: .94em/1.5 ui-monospace, "SFMono-Regular", Consolas, monospace; overflow-wrap: anywhere; }
.line { display: block; padding: .5em .7em; background: var(--tint); white-space: pre-wrap; user-select: all; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: .8em 1.5em; }
.card { margin: 0 0 1em; padding: .2em 1em .8em; border: 1px solid var(--line); border-radius: .3em; background: var(--paper); }
.card h3 { margin: .6em 0 .2em; font-size: 1.2em; }
.card p { margin: .25em 0; }
.card .by { color: var(--soft); }
.card .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); gap: .2em 1.5em; margin: .5em 0 0; padding: 0; list-style: none; }
.card .facts li { font-weight: 600; }
.card .detail { font-weight: 400; }
.record { margin-top: 2em; padding-top: .2em; border-top: 3px solid var(--line); }
h4 { margin: .9em 0 .2em; font-size: 1em; }
.notice { margin: 1em 0; padding: .6em 1em; background: var(--tint); border-left: .3em solid var(--link); }
.notice p { margin: .2em 0; }
.button { display: inline-block; padding: .6em 1.1em; border: 2px solid var(--link); border-radius: .3em; font-weight: 600; min-height: 2.6em; text-decoration: none; }
.files { display: flex; flex-wrap: wrap; gap: .6em; margin: .8em 0; padding: 0; list-style: none; }
.jump { display: inline-block; padding: .35em 0; min-height: 1.8em; }
summary { cursor: pointer; padding: .5em 0; font-weight: 600; }
@media (max-width: 40em) {
  .stack thead { position: absolute; left: -999em; }
  .stack tr { display: block; padding: .5em 0; border-bottom: 1px solid var(--line); }
  .stack th, .stack td { display: block; border: 0; padding: .1em 0; text-align: left; white-space: normal; }
  .stack td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); }
}
@media (forced-colors: active) {
  .bar rect { fill: Canvas; stroke: CanvasText; forced-color-adjust: none; }
  .bar .full { fill: Highlight; }
}
@media print {
  .scroll { overflow: visible; }
  .fault, .card, tr { break-inside: avoid; }
  .button { border-width: 1px; }
  details { display: block; }
}
`;
