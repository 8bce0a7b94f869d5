import { checkReport } from './src/build-report.ts';
import { viewReport } from './src/report/report-view.ts';
import { downloadFiles } from './src/outputs/download-files.ts';
import { dataFiles } from './src/outputs/data-files.ts';
import { realpathSync } from 'node:fs';
const t0=process.cpuUsage(); const c = await checkReport(realpathSync(process.argv[2]!)); const d=c.publishable!; viewReport(d);
let t=process.cpuUsage(); console.log('check', (process.cpuUsage(t0).user+process.cpuUsage(t0).system)/1000|0);
const kinds: Record<string, number> = {}; const mem = new Map<string,Uint8Array>(); let count=0;
let last=process.cpuUsage();
for await (const [a,b] of dataFiles(d,{root:undefined},(x)=>mem.get(x)!,new Map())) { const u=process.cpuUsage(last); const k=(a.startsWith('/gebiete/')?'area ':'')+(/csv-metadata/.test(a)?'csvw':/hsds/.test(a)?'hsds':a.includes('/vergleich/')||a.includes('daten/alle')&&a.endsWith('js')?'compare':a.split('.').pop()); kinds[k]=(kinds[k]??0)+(u.user+u.system)/1000; mem.set(a,typeof b==='string'?Buffer.from(b):b); count++; last=process.cpuUsage(); }
const u=process.cpuUsage(t); console.log('files',count,'total ms',(u.user+u.system)/1000|0, Object.fromEntries(Object.entries(kinds).map(([k,v])=>[k,Math.round(v)])));
const size: Record<string, number> = {}; for (const [a,b] of mem) { const k=(a.startsWith('/gebiete/')?'area ':'')+(/csv-metadata/.test(a)?'csvw':/hsds/.test(a)?'hsds':a.split('.').pop()); size[k]=(size[k]??0)+b.length; } console.log('KB', Object.fromEntries(Object.entries(size).map(([k,v])=>[k,Math.round(v/1000)])));
