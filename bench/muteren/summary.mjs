// Prints a table of a report, and every mutant that no test noticed: summary.mjs REPORT [GROUP...]
//
// Fails when one of them is not explained in unnoticed.json, or when a group scores too low.
import fs from 'node:fs';
import groups from './groups.json' with { type: 'json' };
import unnoticed from './unnoticed.json' with { type: 'json' };

const enough = 85;
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

const [file, ...named] = process.argv.slice(2);
const report = JSON.parse(fs.readFileSync(file, 'utf8'));
const left = [];
let isEnough = true;
console.log('group        mutants  noticed  missed  explained  score');
for (const group of named.length > 0 ? named : Object.keys(groups)) {
  const mutants = Object.entries(report.files)
    .filter(([path]) => groups[group].files.some(file => path.endsWith(file)))
    .flatMap(([path, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants.map(mutant => ({ ...mutant, path, code: lines[mutant.location.start.line - 1].trim() }));
    });
  const good = mutants.filter(mutant => noticed.has(mutant.status)).length;
  const bad = mutants.filter(mutant => missed.has(mutant.status));
  const unexplained = bad.filter(mutant => !isExplained(mutant));
  left.push(...unexplained);
  const numbers = [good + bad.length, good, bad.length, bad.length - unexplained.length];
  const score = 100 * good / (good + bad.length);
  isEnough &&= score >= enough;
  console.log(group.padEnd(11), ...numbers.map((number, at) => String(number).padStart([8, 8, 7, 10][at])), `${score.toFixed(1)} %`.padStart(8));
}

for (const { path, location, status, mutatorName, code, replacement } of left) {
  console.log(`\n${path}(${location.start.line},${location.start.column}): ${status}, ${mutatorName}\n  - ${code}\n  + ${replacement}`);
}

process.exitCode = left.length > 0 || !isEnough ? 1 : 0;

/** By the code itself rather than by line number, which changes with every edit. */
function isExplained({ path, code, replacement }) {
  return unnoticed.some(one => path.endsWith(one.file) && code === one.code && one.mutants.includes(replacement));
}
