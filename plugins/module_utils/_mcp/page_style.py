# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the page looks: its two palettes and its style sheet. Pure."""

from __future__ import annotations

LIGHT = {
    "paper": "#fafaf8",
    "card": "#ffffff",
    "ink": "#1b1e22",
    "quiet": "#575d66",
    "line": "#d9dcd9",
    "link": "#0b57a4",
    "good": "#e4f1e6",
    "good-ink": "#17512d",
    "held": "#e8edf2",
    "held-ink": "#2c4a66",
    "bad": "#ab2020",
    "bad-ink": "#ffffff",
    "warn": "#fbeecb",
    "warn-ink": "#5f4300",
    "error-ink": "#a01c1c",
}
DARK = {
    "paper": "#15171a",
    "card": "#1c1f23",
    "ink": "#e6e8eb",
    "quiet": "#a5acb5",
    "line": "#343940",
    "link": "#8dbbf2",
    "good": "#1a3324",
    "good-ink": "#a5dfb6",
    "held": "#222d39",
    "held-ink": "#b4cde5",
    "bad": "#c2362e",
    "bad-ink": "#ffffff",
    "warn": "#3d3113",
    "warn-ink": "#f1d489",
    "error-ink": "#ff9c92",
}
# What is written on what. WCAG AA wants 4.5 for text of this size; the tests compute it.
PAIRS = (
    *((ink, paper) for ink in ("ink", "quiet", "link", "error-ink", "good-ink") for paper in ("paper", "card")),
    ("good-ink", "good"),
    ("held-ink", "held"),
    ("bad-ink", "bad"),
    ("warn-ink", "warn"),
)

_RULES = """
*, ::before, ::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 78rem; padding: clamp(1rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
  font: 400 .9375rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .15rem; border-radius: .15rem; }
code { font: .86em/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace; }
strong { font-weight: 600; }
sup { font-size: .72em; line-height: 0; margin-left: .15em; vertical-align: .4em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet, .none { color: var(--quiet); }

.eyebrow { color: var(--quiet); font-size: .8125rem; letter-spacing: .02em; }
h1 { display: grid; grid-template-columns: auto 1fr; gap: .7rem; align-items: start; margin: .5rem 0 1.1rem;
  max-width: 52rem;
  font-size: clamp(1.25rem, 1rem + 1.4vw, 1.75rem); font-weight: 400; line-height: 1.3; letter-spacing: -.012em;
  text-wrap: pretty; }
h1 strong { font-weight: 650; }
.verdict { display: grid; place-items: center; width: 1.5em; height: 1.5em; margin-top: -.1em; border-radius: 50%;
  font-size: .86em; line-height: 1; }
.good > h1 .verdict { background: var(--good); color: var(--good-ink); }
.bad > h1 .verdict { background: var(--bad); color: var(--bad-ink); }
.meta { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: .75rem 0; border-block: 1px solid var(--line); }
.meta dt { color: var(--quiet); font-size: .75rem; line-height: 1.3; }
.runs { display: flex; align-items: center; flex-wrap: wrap; gap: .35rem .7rem; margin-top: .9rem; color: var(--quiet);
  font-size: .8125rem; }
.runs svg { max-width: 100%; flex: none; }
.runs .right { fill: var(--good-ink); opacity: .55; }
.runs .wrong { fill: var(--bad); }
nav { margin-top: .9rem; font-size: .8125rem; }
nav .quiet { margin-inline-start: .35em; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }

main > section { margin-top: 2.5rem; }
h2 { margin-bottom: .75rem; font-size: 1.0625rem; font-weight: 600; line-height: 1.3; letter-spacing: -.005em; }
.grid { margin-top: 2rem; columns: 21rem 3; column-gap: 3rem; }
.grid > section { margin: 0; padding: .8rem 0 1.6rem; border-top: 1px solid var(--line); break-inside: avoid; }
.lead { margin-bottom: .6rem; max-width: 60rem; }

.scroll { position: relative; overflow-x: auto; max-width: 100%; }
.scroll + .scroll { margin-top: 1.5rem; }
table { border-collapse: separate; border-spacing: 0; font-size: .8125rem; line-height: 1.35; }
caption { padding-bottom: .5rem; color: var(--quiet); text-align: start; }
caption span { position: sticky; inset-inline-start: 0; display: inline-block; max-width: min(44rem, 86vw); }
th, td { padding: .3rem .4rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { white-space: nowrap; vertical-align: bottom; border-bottom: 1px solid var(--line); color: var(--quiet);
  font-weight: 500; }
tbody th[scope=row] { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); font-weight: 500; }
.n { text-align: end; white-space: nowrap; }

.matrix { --gap: 2px; }
.matrix td, .matrix th { padding: var(--gap); overflow-wrap: normal; }
.matrix thead th { padding: 0 .45rem .35rem; }
.matrix thead th:first-child, .matrix tbody th[scope=row] { padding-inline: 0 .8rem; }
.matrix tbody th[scope=row] { padding-block: .45rem; min-width: 9rem; max-width: 14rem; overflow-wrap: anywhere; }
.matrix .group th { padding: 1rem 0 .3rem; font-weight: 400; }
.matrix .group th > span { position: sticky; inset-inline-start: 0; }
.matrix tbody:first-of-type .group th { padding-top: .6rem; }
.matrix td { height: 1px; }
@supports (-moz-appearance: none) { .matrix td { height: 100%; } }
.matrix .blank { text-align: center; vertical-align: middle; color: var(--quiet); }
.matrix .server { padding: .45rem .6rem; color: var(--quiet); }
.cell { display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: center; align-content: space-between;
  position: relative; min-width: 7rem; max-width: 12rem; padding: .3rem .45rem .25rem; border: 1px solid transparent;
  border-radius: .25rem; font-size: .78rem; text-decoration: none; }
.cell:only-child { height: 100%; }
.cell .spark { flex: 0 1 auto; min-width: 0; }
.cell .word { flex: 1 0 100%; padding-inline-start: 1.2em; text-indent: -1.2em; font-weight: 600;
  overflow-wrap: break-word; }
.cell .mark { display: inline-block; width: 1.2em; text-indent: 0; font-weight: 700; }
.cell .ms { flex: 1 0 auto; text-align: end; font-size: .75rem; white-space: nowrap; }
.cell + .cell { margin-top: 2px; }
.good.cell, .good.key { background: var(--good); color: var(--good-ink); }
.held.cell, .held.key { background: var(--held); color: var(--held-ink); }
.bad.cell, .bad.key { background: var(--bad); color: var(--bad-ink); }
.skip.cell, .skip.key { border: 1px dashed var(--line); color: var(--quiet); }
.held .word, .skip .word { font-weight: 500; }
a.cell:hover .word, a.cell:focus-visible .word { text-decoration: underline; }
.spark { display: block; overflow: visible; max-width: calc(100% - 3.2rem); }
.spark path { fill: none; stroke: currentColor; stroke-width: 1; stroke-linejoin: round; opacity: .75; }
.spark circle { fill: currentColor; }
.spark rect { fill: var(--bad); }
.bad .spark rect { fill: currentColor; opacity: .55; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-top: .9rem;
  color: var(--quiet); font-size: .75rem; }
.legend .key { display: inline-block; min-width: 1.5em; border-radius: .2rem; text-align: center; font-weight: 700; }

.cause { padding: 1rem 1.1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
.cause + .cause { margin-top: .9rem; }
.cause:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
h3 { display: flex; flex-wrap: wrap; gap: .2rem .45rem; align-items: baseline; font-size: 1rem;
  font-weight: 600; line-height: 1.35; }
h3 .mark { color: var(--error-ink); }
h3 .number { min-width: 1.5em; padding: 0 .35em; border-radius: .2rem; background: var(--bad); color: var(--bad-ink);
  font-size: .8125rem; text-align: center; }
.stages { display: flex; flex-wrap: wrap; gap: .35rem; margin: .8rem 0; font-size: .75rem; line-height: 1.3; }
.stages li { position: relative; display: flex; gap: .3em; padding: .2rem .5rem; border-radius: 1rem;
  border: 1px solid var(--line); color: var(--quiet); }
.stages .passed { background: var(--good); border-color: transparent; color: var(--good-ink); }
.stages .failed { background: var(--bad); border-color: transparent; color: var(--bad-ink); font-weight: 700; }
.stages .ahead { border-style: dashed; }
.facts { display: grid; grid-template-columns: fit-content(10rem) minmax(0, 1fr); gap: .35rem 1.1rem; }
.facts dt, .stack dt { color: var(--quiet); }
.stack dd + dt { margin-top: .5rem; }
.cells li + li { margin-top: .1rem; }
.back { margin-top: .6rem; font-size: .75rem; }

.services th, .services td { border-bottom: 1px solid var(--line); }
.services td.step, .services thead th:nth-child(n+2):nth-child(-n+7) { text-align: center; }
.services .yes { color: var(--good-ink); }
.services .no { color: var(--error-ink); font-weight: 700; }
.services .off { color: var(--quiet); }
.services .because { min-width: 16rem; }
.services tfoot th, .services tfoot td { border-bottom: 0; color: var(--quiet); font-weight: 500; }
.services th[scope=row] { padding-inline-start: 0; min-width: 9rem; max-width: 14rem; }
.services thead th:first-child { padding-inline-start: 0; }

.columns { columns: 21rem 3; column-gap: 3rem; }
.columns > li { break-inside: avoid; padding-bottom: .9rem; }
.notes:not(.columns) li + li { margin-top: .9rem; }
p + .plain, .plain li + li { margin-top: .3rem; }
.tag { display: inline-block; padding: 0 .45em; border-radius: .2rem; font-size: .75rem; font-weight: 600; }
.tag.error { background: var(--bad); color: var(--bad-ink); }
.tag.ended { background: var(--held); color: var(--held-ink); }
.tag.warning { background: var(--warn); color: var(--warn-ink); }
.sign.good { color: var(--good-ink); font-weight: 700; }
.sign.error { color: var(--error-ink); font-weight: 700; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line);
  color: var(--quiet); font-size: .75rem; }

@media (max-width: 30rem) {
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dt { margin-top: .5rem; font-size: .75rem; }
  .matrix tbody th[scope=row], .services th[scope=row] { min-width: 6.6rem; max-width: 7.5rem; }
  .cell { min-width: 8.2rem; }
}
@media print {
  @page { margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  h1 { max-width: none; margin-bottom: .6rem; font-size: 14pt; }
  nav, .back { display: none; }
  .scroll { overflow: visible; }
  table, .legend, .stages, .meta dt { font-size: 7.5pt; }
  .cell { min-width: 0; padding: .15rem .25rem; font-size: 7pt; }
  .cell .ms { font-size: 6.5pt; }
  .cell .spark { display: none; }
  .matrix thead th { padding-inline: .3rem; }
  .matrix tbody th[scope=row], .services th[scope=row] { min-width: 5.5rem; }
  .grid { columns: 2; column-gap: 2rem; }
  .services .because { min-width: 0; }
  .services th, .services td { padding: .2rem .25rem; }
  tbody th[scope=row] { position: static; }
  a { color: inherit; text-decoration: none; }
  a.cell { color: var(--bad-ink); }
  tr, .cause, .grid > section { break-inside: avoid; }
  h2, h3, caption, .group { break-after: avoid; }
  .cell, .tag, .number, .stages li, .verdict, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def css() -> str:
    """The style sheet: light, dark where the reader's screen is, and light on paper."""
    light = f":root {{ {_variables(LIGHT)} }}\n"
    dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}\n"
    return f"\n{light}{dark}{_RULES.strip()}\n"


def _variables(palette: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in palette.items())
