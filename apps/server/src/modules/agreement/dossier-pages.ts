/** One part of the dossier: a title over rows of label and text. */
export interface DossierPart {
  title: string;
  rows: readonly (readonly [label: string, text: string])[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

const style = `body{font:14px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1c2b33;max-width:820px;margin:32px auto}
h1{font-size:22px}h2{font-size:16px;margin:28px 0 8px;border-bottom:1px solid #cfcabd}
table{width:100%;border-collapse:collapse}th{width:10em;text-align:left;font-weight:500;color:#5b6970}
th,td{padding:4px 8px 4px 0;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}`;

/** A page that any browser shows and prints; no script, nothing fetched. */
export function dossierPage(title: string, parts: readonly DossierPart[]): string {
  const sections = parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ title: heading, rows }) => {
      const lines = rows.map(
        ([label, text]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(text)}</td></tr>`,
      );
      return `<section><h2>${escaped(heading)}</h2><table>${lines.join('')}</table></section>`;
    });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><h1>${escaped(title)}</h1>${sections.join('')}</html>`;
}
