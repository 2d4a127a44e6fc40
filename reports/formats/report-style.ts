import { paletteVariables } from '../charts/palette.ts';

/** The style sheet of the report: screen from 360 px to wide, light and dark, and A4 paper. */
export const reportStyle = `
:root { color-scheme: light dark; ${paletteVariables('light')} --soft: #f3f5f7; --line: #d6dbe0; --dim: #56606b; }
@media (prefers-color-scheme: dark) { :root { ${paletteVariables('dark')} --soft: #20252b; --line: #39414a; --dim: #a4adb7; } }
* { box-sizing: border-box; }
html { background: var(--rs-ground); color: var(--rs-ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 1280px; padding: 24px clamp(14px, 3vw, 40px) 60px; line-height: 1.5; font-size: 16px;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: clamp(22px, 4vw, 30px); line-height: 1.2; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 21px; line-height: 1.25; margin: 44px 0 10px; padding-top: 12px; border-top: 1px solid var(--line); }
p, ul { margin: 8px 0; max-width: 76ch; }
ul { padding-left: 1.3em; }
li { margin: 4px 0; }
.dim, .note, .lead { color: var(--dim); }
.note { font-size: 13px; margin: 4px 0; }
.notice { border: 1px solid var(--line); background: var(--soft); border-radius: 6px; padding: 8px 12px; font-size: 14px; max-width: none; }
nav { font-size: 14px; margin: 14px 0 0; }
nav a { color: inherit; margin-right: 14px; display: inline-block; }
.verdict { border: 1px solid var(--line); border-left: 8px solid var(--level); border-radius: 8px; padding: 14px 18px; margin: 18px 0; background: var(--soft); }
.sound { --level: var(--rs-cash); } .fragile { --level: var(--rs-claims); }
.unsustainable { --level: var(--rs-failure); } .pyramid { --level: var(--rs-fraud); }
.level { font-size: 19px; margin: 0 0 6px; }
.level strong { display: inline-block; font-size: 25px; margin-right: 8px; border-bottom: 4px solid var(--level); line-height: 1.15; }
.because { margin: 10px 0 0; font-weight: 600; }
.reasons { margin: 2px 0 14px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 215px), 1fr)); gap: 10px; margin: 12px 0 8px; }
.tiles div { background: var(--rs-ground); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dd { margin: 0; font-size: 21px; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.25; }
.tiles dd small { font-size: 14px; font-weight: 500; white-space: nowrap; }
.tiles dt { font-size: 13px; color: var(--dim); margin-top: 2px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 520px), 1fr)); gap: 18px 28px; align-items: start; }
figure { margin: 16px 0; min-width: 0; max-width: 760px; }
.charts > * { min-width: 0; }
.charts figure { margin: 8px 0; }
figcaption { font-weight: 650; line-height: 1.35; margin-bottom: 6px; }
.rs-plot { --plot-background: var(--rs-ground); display: block; width: 100%; height: auto; overflow: visible; }
.rs-plot text, .rs-plot tspan { white-space: pre; }
.narrow { display: none; }
@media (max-width: 540px) { .wide { display: none; } .narrow { display: block; } }
details { margin: 6px 0; font-size: 14px; }
summary { cursor: pointer; color: var(--dim); }
.scroll { overflow-x: auto; }
.keep { white-space: nowrap; }
table { border-collapse: collapse; font-size: 14px; margin: 8px 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
.measures th[scope=row] { white-space: nowrap; }
.breaches { list-style: none; padding: 0; max-width: none; font-size: 14px; display: grid; gap: 0 28px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); }
.breaches li { border-top: 1px solid var(--line); padding: 6px 0; margin: 0; break-inside: avoid; }
.breaches p { margin: 2px 0; } .breaches small { color: var(--dim); }
.number { text-align: right; white-space: nowrap; }
.names th { color: var(--dim); white-space: nowrap; padding-right: 22px; }
.names td { overflow-wrap: anywhere; }
tr.missed td:nth-child(4) { color: var(--rs-failure); font-weight: 600; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; font-size: 13px; line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
footer { margin-top: 40px; font-size: 13px; color: var(--dim); border-top: 1px solid var(--line); padding-top: 10px; }
@media (max-width: 540px) { .names th { white-space: normal; padding-right: 12px; } }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; ${paletteVariables('light')} --soft: #f5f6f7; --line: #c9ced3; --dim: #4b545d; }
  body { font-size: 10.5pt; padding: 0; max-width: none; }
  nav, details { display: none; }
  .charts .wide { display: none; } .charts .narrow { display: block; }
  .charts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 10px 16px; }
  .number { white-space: normal; }
  figure, tr, .verdict, pre.short { break-inside: avoid; }
  h2, .lead, thead { break-after: avoid; } h2 { margin-top: 22px; }
  figcaption { font-size: 10pt; } .note { font-size: 8.5pt; } table, pre { font-size: 9pt; }
  .verdict, .tiles div, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
