// Reads groups.json for run.sh, of the named groups or of all: groups.mjs files|tests [GROUP...]
import groups from './groups.json' with { type: 'json' };

const [what, ...named] = process.argv.slice(2);
const unknown = named.find(name => !(name in groups));
if (unknown) {
  console.error(`There is no group '${unknown}'; there are: ${Object.keys(groups).join(', ')}.`);
  process.exit(1);
}

const names = named.length > 0 ? named : Object.keys(groups);
console.log([...new Set(names.flatMap(name => groups[name][what]))].join('\n'));
