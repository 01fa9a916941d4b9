import { readFileSync } from 'node:fs';
const root = process.argv[2]!;
const { measureReview, sumOf } = await import(`${root}/scripts/measureReview.ts`);
const langs = process.argv[3]!.split(',');
const show = process.argv[4];
const pct=(a:number,b:number)=>b?(100*a/b).toFixed(1):'–';
let all:any[]=[];
for (const l of [...langs,'ALL']) {
  const raw = l==='ALL'?all:JSON.parse(readFileSync(`${process.env.BLIND ?? "/tmp/w/blind"}/${l}.json`,'utf8')).map((d:any)=>({draft:{channel:d.channel,purpose:d.purpose,subject:d.subject,language:d.language,text:d.text},person:d.person,codes:d.codes}));
  if(l!=='ALL') all.push(...raw);
  const {scores,misses}=await measureReview(raw);
  const j=sumOf(scores,(c:string)=>c==='job-ask'), o=sumOf(scores,(c:string)=>c!=='job-ask');
  console.log(l,'job-ask P',pct(j.hits,j.hits+j.wrong),'R',pct(j.hits,j.hits+j.missed),JSON.stringify(j),'others P',pct(o.hits,o.hits+o.wrong),'R',pct(o.hits,o.hits+o.missed),JSON.stringify(o));
  if(show&&l==='ALL') for(const [c,s] of scores as any) if(s.wrong+s.missed) console.log('   ',c,JSON.stringify(s));
  if(show==='misses'&&l!=='ALL') for(const m of misses) console.log(`   [${m.wrong.map((c:string)=>'+'+c)} ${m.missed.map((c:string)=>'-'+c)}] ${m.text.replace(/\n/g,' ⏎ ')}`);
}
