import { extract } from '@/lib/extract'
const f=process.argv[2]!; const { cases } = await import(f)
let ok=0, all=0, whole=0
for(const c of cases){ const r=extract(c.text,{publisher:c.publisher,published:c.published}); const facts=[...r.outputs.map((o:any)=>({v:o.value??o.change,s:o.subject,q:o.quote})),...r.investments.map((o:any)=>({v:o.amount,s:o.subject,q:o.quote}))]
 const name=(s:string)=>/^p\d/.test(s)?r.projects.find((p:any)=>p.id===s)!.name:s
 let good=true
 for(const [v,s] of c.expect){ all++; const hit=facts.filter(x=>x.v!==null&&Math.abs(x.v-v)<=1e-6*Math.abs(v)); const right=hit.some(x=>/^\d{6}$/.test(s)?x.s===s:name(x.s).includes(s)); if(right) ok++; else {good=false; console.log('✗',c.name,v,s,'found',hit.map(x=>name(x.s)+' «'+x.q+'»').join(' | ')||'—')} }
 if(good) whole++
 if(process.argv[3]) console.log(c.name, r.articles.map((a:any)=>a.region+a.title).join(' / '), facts.map(x=>x.v+'→'+name(x.s)).join('; '))
}
console.log(`figures ${ok}/${all}, cases ${whole}/${cases.length}`)
