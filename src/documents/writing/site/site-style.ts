/** How the public site looks: system fonts, one green, readable on a phone and in print. */
export const SITE_STYLE = `:root{--ink:#1c211e;--soft:#5b645f;--line:#dfe4e1;--green:#17603f;
font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink);background:#f7f8f7}
*{box-sizing:border-box}body{margin:0}main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem;background:#fff;min-height:100vh}
h1{font-size:1.5rem;line-height:1.4;margin:.25rem 0 .5rem}h2{font-size:1.125rem;margin:2.5rem 0 .75rem}p{margin:0}
a{color:var(--green)}.office{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:1.5rem 0;padding:1rem 0;border-block:1px solid var(--line)}
label{display:grid;font-size:.875rem;color:var(--soft)}.words{flex:1 1 12rem}
select,input,button{font:inherit;color:var(--ink);padding:.375rem .625rem;border:1px solid #b9c2bd;border-radius:4px;background:#fff;max-width:100%}
form button{background:var(--green);border-color:var(--green);color:#fff;padding-inline:1.5rem}
ol{list-style:none;margin:0;padding:0}li{padding:.875rem 0;border-bottom:1px solid var(--line)}
li a{font-weight:600;margin-right:1rem}li span{color:var(--soft);font-size:.875rem;display:inline-block}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}td:last-child,td:nth-child(3),th{white-space:nowrap}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.5rem 1.25rem;margin:1.25rem 0}dt{color:var(--soft)}dd{margin:0;max-width:42em;overflow-wrap:anywhere}
details{margin:.5rem 0}summary{cursor:pointer}#more{margin-top:1rem}
@media (max-width:36rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{form,#more{display:none}}
`
