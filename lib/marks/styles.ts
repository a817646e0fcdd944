/** How marks look. Severities differ by line as well as by colour: wavy and solid, dashed, dotted. */

/** For the page: text marks. Only while it is read on a screen, never on paper. */
export const highlightStyle = `
@media screen {
  ::highlight(mingcha-notice) { background-color: rgb(59 130 246 / .12); text-decoration: underline dotted #3b82f6 2px; }
  ::highlight(mingcha-warning) { background-color: rgb(217 119 6 / .14); text-decoration: underline dashed #d97706 2px; }
  ::highlight(mingcha-error) { background-color: rgb(229 72 77 / .14); text-decoration: underline wavy #e5484d 1.5px; }
  ::highlight(mingcha-current) { background-color: rgb(250 204 21 / .55); color: #1c1917; }
}
@media screen and (forced-colors: active) {
  ::highlight(mingcha-notice), ::highlight(mingcha-warning), ::highlight(mingcha-error) {
    background-color: Mark;
    color: MarkText;
    text-decoration-color: MarkText;
  }
  ::highlight(mingcha-current) { background-color: Highlight; color: HighlightText; }
}`;

/** For our own element. What the page's style says of it, or of everything, must not reach it: hence all the !important. */
export const overlayStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  left: 0 !important;
  top: 0 !important;
  width: 100px !important;
  height: 0 !important;
  z-index: var(--level, 1) !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important } }

/* Severities differ by sign and line as well as by colour. A sign is drawn, not written: what is read out begins with the severity. */
.error { --ink: #c62828; --line: #e5484d; --wash: rgb(229 72 77 / .10); --stroke: solid; --sign: '✕ '; }
.warning { --ink: #b45309; --line: #d97706; --wash: rgb(217 119 6 / .10); --stroke: dashed; --sign: '! '; }
.notice { --ink: #1d4ed8; --line: #3b82f6; --wash: rgb(59 130 246 / .08); --stroke: dotted; --sign: 'i '; }

.box, .line, .gap, .badge, .sign, .ring { position: absolute; box-sizing: border-box; }
.box { border: 2px var(--stroke) var(--line); border-radius: 2px; background: var(--wash); }
.box.addend { border: 1px var(--stroke) var(--line); background: none; opacity: .55; }
.box.active { opacity: 1; background: var(--wash); box-shadow: 0 0 0 2px var(--line); }
.box.addend.active { border-width: 2px; box-shadow: none; }

.line { border-bottom: 2px var(--stroke) var(--line); background: var(--wash); }
.gap.below { border-top: 2px var(--stroke) var(--line); }
.gap.right { border-left: 2px var(--stroke) var(--line); }

.sign { z-index: 1; }
.badge { z-index: 2; }
.badge, .sign { font: 600 11px/16px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; white-space: nowrap; }
.badge {
  height: 16px;
  margin: 0;
  padding: 0 4px;
  border: 0;
  border-radius: 2px;
  background: var(--ink);
  color: #fff;
  box-shadow: 0 0 0 1px rgb(255 255 255 / .85);
  cursor: pointer;
  pointer-events: auto;
}
.badge:not(.again)::before { content: var(--sign); }
.badge.warning { border-radius: 8px 2px; }
.badge.notice { border-radius: 8px; }
.badge.again { opacity: .75; }
.badge.active, .badge:hover { opacity: 1; box-shadow: 0 0 0 2px #fff, 0 0 0 4px var(--ink); }
.badge:focus-visible { outline: 2px solid #1c1917; outline-offset: 1px; box-shadow: 0 0 0 1px #fff, 0 0 0 5px #facc15; }
.badge.flag { height: 18px; padding: 0 6px; line-height: 18px; font-size: 12px; }
.badge.flag.right { transform: translateX(-50%); }
.badge.flag.below { transform: translateX(-100%); }

.sign {
  width: 14px;
  height: 14px;
  border-radius: 50%;
  background: #fff;
  color: var(--ink);
  line-height: 13px;
  text-align: center;
  box-shadow: 0 0 0 1px var(--line);
  opacity: .8;
}
.sign.fault { font-size: 12px; background: var(--ink); color: #fff; opacity: 1; }
.sign.active { opacity: 1; }

.ring { z-index: 1; border-radius: 6px; box-shadow: 0 0 0 3px #facc15, 0 0 0 5px #1c1917; animation: ring 1.2s ease-out 2; }
@keyframes ring { from { transform: scale(1.25); opacity: 0 } 40% { transform: none; opacity: 1 } }
@media (prefers-reduced-motion: reduce) { .ring { animation: none } }

.tip {
  all: initial;
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  max-width: min(380px, calc(100vw - 16px));
  padding: 8px 12px;
  border-radius: 6px;
  background: #1c1917;
  color: #fff;
  box-shadow: 0 0 0 1px rgb(255 255 255 / .3), 0 6px 20px rgb(0 0 0 / .35);
  font: 400 13px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  pointer-events: none;
}
.tip[hidden] { display: none; }
.tip p { margin: 0; padding-left: 10px; border-left: 3px var(--stroke) var(--line); overflow-wrap: anywhere; }
.tip p + p { margin-top: 6px; }
.tip b { margin-right: 6px; }

@media (forced-colors: active) {
  .box, .line, .gap { border-color: Highlight; }
  .badge, .sign, .tip { border: 1px solid ButtonText; }
}`;
