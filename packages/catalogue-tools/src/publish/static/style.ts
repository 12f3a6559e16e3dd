/**
 * Style of the pages, wide and narrow, light and dark, on screen and on paper. Contrast is 7:1 or better for text. Sizes are in em
 * of the reader's own type size.
 */
export const STYLE = `:root { color-scheme: light dark; --ink: #1d2327; --soft: #4a545c; --paper: #ffffff; --line: #c9d1d6; --link: #0a4a8f; --tint: #eef3f6; --ring: #0a4a8f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef1f3; --soft: #c0c9cf; --paper: #14181b; --line: #46515a; --link: #9cc7ff; --tint: #20272c; --ring: #ffd75e; }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1em; }
body { margin: 0 auto; max-width: 60em; padding: 0 1em 2em; background: var(--paper); color: var(--ink); font: 1.0625em/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1 { margin: .8em 0 .3em; font-size: 1.8em; line-height: 1.2; hyphens: auto; }
h2 { margin: 1.6em 0 .4em; font-size: 1.3em; line-height: 1.25; hyphens: auto; }
p, dd, .text li { max-width: 38em; }
a { color: var(--link); text-decoration-thickness: .07em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; display: inline-block; padding: .6em 0; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: center; justify-content: space-between; padding: .5em 0; border-bottom: 1px solid var(--line); }
.title { margin: 0; font-weight: 700; }
.title a { color: inherit; text-decoration: none; }
.title a:hover { text-decoration: underline; }
.title a, .languages a, .crumbs a, .entries a, .contents a, .ways a, .pager a, .phone { display: inline-block; padding: .45em 0; min-height: 1.9em; }
nav ul, nav ol, .entries { margin: 0; padding: 0; list-style: none; }
.languages ul, .pager ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5em; font-size: .94em; }
.crumbs li + li::before { content: "\\203A"; content: "\\203A" / ""; padding-right: .5em; color: var(--soft); }
.count, .source, .number { color: var(--soft); }
.count { margin: 0 0 1em; }
.entries, .contents ul, .ways ul { columns: 18em auto; column-gap: 2.5em; }
.entries li, .contents li, .ways li { break-inside: avoid; border-bottom: 1px solid var(--line); }
article { margin-top: 2em; padding-top: .2em; border-top: 3px solid var(--line); scroll-margin-top: 1em; }
article h2 { margin-top: .6em; }
.summary { font-size: 1.06em; margin: 0 0 .8em; }
dl { margin: 0 0 1em; }
dl div { display: grid; grid-template-columns: 11em minmax(0, 1fr); gap: 0 1em; padding: .3em 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; grid-row: 1 / span 20; }
dd { margin: 0; grid-column: 2; white-space: pre-line; }
.source { font-size: .94em; }
.advice { margin-top: 3em; padding: .2em 1em 1em; background: var(--tint); border-left: .3em solid var(--link); }
.advice h2 { margin-top: .7em; }
.advice p { margin: .3em 0; }
.advice p::first-letter { text-transform: uppercase; }
.phone { font-size: 1.3em; font-weight: 700; }
footer { margin-top: 2em; border-top: 1px solid var(--line); font-size: .94em; color: var(--soft); }
footer h2 { font-size: 1.1em; color: var(--ink); }
footer ul { padding-left: 1.2em; }
@media (max-width: 40em) {
  h1 { font-size: 1.5em; }
  dl div { display: block; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --link: #000; --tint: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  nav, .skip { display: none; }
  article { break-inside: avoid-page; margin-top: 1.2em; border-top-width: 1px; }
  h1, h2 { break-after: avoid; }
  dl div { display: grid; grid-template-columns: 11em minmax(0, 1fr); padding: .15em 0; }
  .advice { break-inside: avoid; border: 1px solid #000; }
  article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .9em; }
  a { text-decoration: none; }
}
`;
