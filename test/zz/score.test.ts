import { readFileSync } from "node:fs";
import { it } from "vitest";
import { nameDirection } from "/work/w-names/src/notation/index.js";
const half=(n:string)=>[...n].reduce((s,c)=>(s*31+c.codePointAt(0)!)%997,7)%2;
it("score",()=>{
 for(const f of ["plans","recalled"]){ const d=JSON.parse(readFileSync(`/work/w-names/test/notation/names/${f}.json`,"utf8"));
  for(const h of [0,1]){ let right=0,silent=0,wrong=0,n=0,over=0; const out:string[]=[];
   for(const want of Object.keys(d)) for(const name of d[want]){ if(half(name)!==h) continue; n++; const raw=nameDirection(name); const got=raw??"unknown";
     if(got===want) right++; else { if(got==="unknown") {silent++;} else if(want==="unknown") over++; else wrong++; out.push(`${want}->${raw} ${name}`);} }
   console.log(f,"half",h,{n,right,silent,over,wrong}); if(h===0||process.env.ALL) console.log(out.join("\n")); } }
});
