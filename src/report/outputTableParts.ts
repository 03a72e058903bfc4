// What a table of an output brings along: small, as a notebook holds it once for each wide or long table.

const ground = 'var(--jp-layout-color0,var(--vscode-editor-background,Canvas))';

/** Of wide and long tables: the first column stays in place, on the ground of the front end, light or dark. On paper all rows stand. */
export const outputStyle = [
  '.brukermote-table table{border-spacing:0}',
  `.brukermote-table tr{background:${ground}}`,
  `.brukermote-table tbody tr:nth-child(odd){background:var(--jp-rendermime-table-row-background,${ground})}`,
  '.brukermote-table tr>:first-child{position:sticky;left:0;z-index:1;max-width:18em;background:inherit}',
  '.brukermote-table td{max-width:36em}',
  '.brukermote-bar{display:flex;flex-wrap:wrap;gap:.5em;align-items:center;margin:.3em 0}',
  '.brukermote-bar>*{font:inherit;color:inherit}',
  `.brukermote-bar :is(input,button){background:${ground};border:1px solid;border-radius:3px;padding:.1em .5em}`,
  '.brukermote-bar button:disabled{opacity:.4}',
  '@media screen{.brukermote-table tr[hidden]{display:none}}',
  '@media print{.brukermote-table tr[hidden]{display:table-row}.brukermote-bar{display:none}}',
].join('\n');

/**
 * Turns every long table that has no pages yet into one with pages and a search. It looks for them by itself, as VS Code runs a script of an
 * output elsewhere than it stands. JupyterLab must not take letters of the search for its own shortcuts.
 */
export const outputScript = `(()=>{
for(const box of document.querySelectorAll('.brukermote-table[data-page]:not([data-ready])')){
box.dataset.ready='';
const {page,search,of,all,before,after}=box.dataset,size=+page,rows=[...box.querySelectorAll('tbody tr')];
const texts=rows.map(row=>row.textContent.toLowerCase());
let first=0,whole=false,found=rows;
const make=(tag,about)=>Object.assign(document.createElement(tag),about);
const button=(text,label,act)=>{const made=make('button',{type:'button',textContent:text,title:label});made.setAttribute('aria-label',label);made.onclick=()=>{act();show()};return made};
const field=make('input',{type:'search',placeholder:search});
field.setAttribute('aria-label',search);
field.oninput=()=>{const words=field.value.toLowerCase().split(/\\s+/);found=rows.filter((_,i)=>words.every(word=>texts[i].includes(word)));first=0;show()};
const back=button('\\u2039',before,()=>{first-=size}),on=button('\\u203a',after,()=>{first+=size}),every=button(all,all,()=>{whole=!whole;first=0});
const told=make('span',{});
told.setAttribute('role','status');
const show=()=>{
const end=whole?found.length:Math.min(first+size,found.length),seen=new Set(found.slice(first,end));
for(const row of rows)row.hidden=!seen.has(row);
told.textContent=(found.length?first+1:0)+'\\u2013'+end+' '+of+' '+found.length;
back.disabled=first===0;on.disabled=end>=found.length;every.setAttribute('aria-pressed',whole);
};
const bar=make('div',{className:'brukermote-bar'});
bar.dataset.lmSuppressShortcuts='true';
bar.append(field,back,told,on,every);
box.querySelector('table').parentNode.before(bar);
show();
}})()`;
