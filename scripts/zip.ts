/** The packages for the stores, with the list of all parts (CycloneDX) and checksums beside them. */
import { writeFileSync } from 'node:fs';
import { makePackages } from './packages/make.ts';
import { partsList } from './packages/parts-list.ts';

const sums = Object.entries(makePackages('.')).map(([file, sum]) => `${sum}  ${file}`);
writeFileSync('.output/parts.cdx.json', partsList());
writeFileSync('.output/checksums.txt', `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
