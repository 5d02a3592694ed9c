/** The style sheet of a report: line styles and signs tell right from wrong as well as colour does, in print too. */
export const REPORT_CSS = `*{box-sizing:border-box}body{margin:0;color:#1a1a1a;background:#fff;font:14px/22px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:960px;margin:0 auto;padding:24px 16px}h1{font-size:22px;line-height:32px;margin:0 0 8px}h2{font-size:18px;line-height:26px;margin:32px 0 8px;border-top:1px solid #ccc;padding-top:16px;overflow-wrap:anywhere}h3{font-size:15px;margin:16px 0 8px}
a{color:#0f5a3c}p{margin:0 0 8px}ul.papers{margin:0 0 16px;padding-left:20px}.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 8px}
mark{background:none;color:inherit;text-decoration-line:underline;text-underline-offset:3px;text-decoration-skip-ink:none}
mark a{color:inherit;text-decoration:none}mark sup{font-size:10px;line-height:0;text-decoration:none;margin-left:1px}
mark.right{text-decoration-color:#1b7a3d;text-decoration-style:solid;text-decoration-thickness:1px}mark.right sup{color:#1b7a3d}
mark.wrong{text-decoration-color:#c62828;text-decoration-style:double;text-decoration-thickness:2px;font-weight:bold}mark.wrong sup{color:#c62828}
mark.unknown{text-decoration-color:#666;text-decoration-style:dashed;text-decoration-thickness:1px}mark.unknown sup{color:#555}
mark.unheld{text-decoration-color:#999;text-decoration-style:dotted;text-decoration-thickness:1px}
mark:target,details:target{outline:2px solid #0f5a3c;outline-offset:2px}
details{border:1px solid #ddd;margin:0 0 8px;break-inside:avoid}summary{padding:8px 12px;cursor:pointer;overflow-wrap:anywhere}details>div{padding:0 12px 8px}
details.wrong{border-left:4px double #c62828}details.unknown{border-left:4px dashed #777}details.right{border-left:4px solid #1b7a3d}
.sign{display:inline-block;min-width:1.4em;font-weight:bold}.wrong>summary .sign{color:#c62828}.right>summary .sign{color:#1b7a3d}
blockquote{margin:0 0 8px;padding:4px 12px;background:#f6f6f6;max-width:42em;overflow-wrap:anywhere}.change{font-weight:bold}
ul.figures{display:flex;flex-wrap:wrap;gap:0 16px;list-style:none;margin:0 0 8px;padding:0}table{border-collapse:collapse;margin:0 0 12px}th,td{border:1px solid #bbb;padding:2px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}td.number,th.number{text-align:right}thead{background:#f6f6f6}
.paper{border:1px solid #ddd;padding:16px;overflow-x:auto}.paper p{white-space:pre-wrap;overflow-wrap:anywhere;max-width:46em}.paper td{white-space:pre-wrap}.paper td.merged{color:#888}.paper caption{text-align:left;font-weight:bold}
.unread{border-left:4px double #c62828;padding:4px 12px}
@media print{main{max-width:none;padding:0}a{color:inherit}details:not([open])>div{display:none}.paper{border:0;padding:0}}@page{size:A4;margin:20mm}
@media (max-width:640px){body{font-size:16px;line-height:26px}main{padding:16px}.paper{padding:8px}}`
