// The step of the report: its preview, printing, and the report as one file that needs nothing else.
"use strict";
{
  const { data, dom, printing, report, say, steps, store } = assessment;
  const place = dom.find("[data-report]");

  const wanted = () => dom.all("[data-report-parts] input:checked").map((box) => box.value);
  const made = () => report.reportOf(store.file(), wanted());
  const show = () => place.replaceChildren(made());

  /** Return whether a rule of the style sheet says something about the report. */
  const serves = (selector, body) =>
    selector.split(",").some((one) => {
      const plain = one.replace(/::[\w-]+|:(hover|focus|focus-visible|active|target)\b/g, "").trim();
      if (/^(:root|html|body|\*)/.test(plain)) return !plain.includes("[data-print");
      try {
        return plain && (body.matches(plain) || body.querySelector(plain));
      } catch {
        return false; // A selector of a kind this browser does not know serves nothing.
      }
    });

  const rulesFor = (sheet, body) =>
    [...sheet].map((rule) => {
      if (rule.selectorText) return serves(rule.selectorText, body) ? rule.cssText : "";
      if (rule instanceof CSSMediaRule) {
        const inner = rulesFor(rule.cssRules, body);
        return inner && `@media ${rule.conditionText}{${inner}}`;
      }
      return rule instanceof CSSPageRule ? rule.cssText : "";
    }).join("");

  /** Return the style sheets' rules that a report needs, so that its file stands alone. */
  const stylesFor = (body) => [...document.styleSheets].map((sheet) => rulesFor(sheet.cssRules, body)).join("\n");

  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  /** Return the report as one HTML file without scripts. */
  const asFile = () => {
    const holder = paper();
    document.body.append(holder);
    const styles = stylesFor(holder);
    holder.remove();
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return `<!doctype html><html lang="${data.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escaped(nameOf())}</title><style>${styles.replaceAll("</", "<\\/")}</style></head>` +
      `<body><main>${holder.outerHTML}</main></body></html>\n`;
  };

  const nameOf = () => [say("report.kind"), store.get("city/name") ?? store.get("title"), store.get("date")].filter(Boolean).join(" · ");
  const fileName = () => `${assessment.files.shortName(nameOf()) || "report"}.html`;

  dom.find("[data-report-parts]").addEventListener("change", show);
  const paper = () => dom.make("div", { class: "report" }, made());

  /** Whoever prints this step from the menu of the browser gets the report too, not the page around it. */
  const layReport = () => {
    if (steps.current() === "report" && !printing.isLaid()) printing.lay("report", paper());
  };

  window.addEventListener("beforeprint", layReport);
  dom.find("[data-report-print]").addEventListener("click", () => printing.print("report", paper()));
  dom.find("[data-report-file]").addEventListener("click", () => dom.download(fileName(), "text/html", asFile()));
  steps.onShow("report", show);
  assessment.report.asFile = asFile;
}
