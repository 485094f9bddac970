// Makes the tables with which WordFinder.cs looks for the words of all lists at once: a graph of letters in which equal endings are shared,
// stored in rows that are laid over one another's gaps.

/** Marks a word boundary: no letter or digit before it, or after it. */
export const begins = "\u0001";
export const ends = "\u0002";

/**
 * @param {readonly (readonly string[])[]} lists Words, some with a mark at their beginning or end.
 * @param {number} firstStarts The number of the first list whose words are needed with their places; sets with such a list are numbered last.
 * @returns The letters; the number of the first node, of words with and without a mark at their beginning; for each node the place of its row and the
 * numbers of the sets of lists that it completes a word of, always and at the end of a word; the rows, each place with the node that it
 * belongs to and the next one; and the sets. Node 0 and set 0 stand for none.
 */
export function wordGraphOf(lists, firstStarts) {
  const marked = newNode();
  const unmarked = newNode();
  lists.forEach((words, list) => words.forEach((word) => add(word.startsWith(begins) ? marked : unmarked, word, list)));

  const graph = new Graph();
  const [begin, anywhere] = [marked, unmarked].map((root) => graph.numberOf(root));
  return { letters: graph.letters, begin, anywhere, ...graph.tables(firstStarts) };
}

function newNode() {
  return { next: new Map(), always: new Set(), whole: new Set() };
}

function add(root, word, list) {
  let node = root;
  for (const letter of word.replaceAll(begins, "").replaceAll(ends, "")) {
    if (!node.next.has(letter)) {
      node.next.set(letter, newNode());
    }

    node = node.next.get(letter);
  }

  (word.endsWith(ends) ? node.whole : node.always).add(list);
}

class Graph {
  /** A letter's place in this text is its place in a row. */
  letters = "\0";

  #nodes = [];
  #known = new Map();
  #sets = new Map([["", 0]]);

  /** Nodes with the same continuation are one. */
  numberOf({ next, always, whole }) {
    const row = [...next].map(([letter, node]) => [this.#placeOf(letter), this.numberOf(node)]).sort(([a], [b]) => a - b);
    const node = { row, always: this.#setOf(always), whole: this.#setOf(whole) };
    const same = JSON.stringify(node);
    if (!this.#known.has(same)) {
      this.#known.set(same, this.#nodes.push(node));
    }

    return this.#known.get(same);
  }

  tables(firstStarts) {
    const nodes = [{ row: [], always: 0, whole: 0 }, ...this.#nodes];
    const hasStarts = (set) => set.some((list) => list >= firstStarts);
    const sets = [...this.#sets.keys()].map((set) => (set === "" ? [] : set.split(",").map(Number)));
    const order = [...sets.keys()].sort((a, b) => hasStarts(sets[a]) - hasStarts(sets[b]) || a - b);
    const placeOf = new Map(order.map((set, place) => [set, place]));
    return {
      ...rowsOf(nodes.map(({ row }) => row), this.letters.length),
      always: nodes.map(({ always }) => placeOf.get(always)),
      whole: nodes.map(({ whole }) => placeOf.get(whole)),
      sets: order.map((set) => sets[set]),
      firstSetOfStarts: order.findIndex((set) => hasStarts(sets[set])),
    };
  }

  #placeOf(letter) {
    if (!this.letters.includes(letter)) {
      this.letters += letter;
    }

    return this.letters.indexOf(letter);
  }

  #setOf(lists) {
    const set = [...lists].sort((a, b) => a - b).join();
    if (!this.#sets.has(set)) {
      this.#sets.set(set, this.#sets.size);
    }

    return this.#sets.get(set);
  }
}

/** The fullest rows first, each at the first place where its letters are free. */
function rowsOf(rows, width) {
  const owners = [];
  const targets = [];
  const places = rows.map(() => 0);
  let free = width;
  for (const node of [...rows.keys()].filter((node) => rows[node].length > 0).sort((a, b) => rows[b].length - rows[a].length || a - b)) {
    while (owners[free] !== undefined) {
      free++;
    }

    places[node] = free - rows[node][0][0];
    while (rows[node].some(([letter]) => owners[places[node] + letter] !== undefined)) {
      places[node]++;
    }

    for (const [letter, target] of rows[node]) {
      owners[places[node] + letter] = node;
      targets[places[node] + letter] = target;
    }
  }

  const length = Math.max(...places) + width;
  const filled = (values) => Array.from({ length }, (_, place) => values[place] ?? 0);
  return { places, owners: filled(owners), targets: filled(targets) };
}
