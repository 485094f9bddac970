// Makes the tables with which WordFinder.cs looks for the words of all lists at once: a graph of letters in which equal endings are shared,
// stored in rows that are laid over one another's gaps.

/** Marks a word boundary: no letter or digit before it, or after it. */
export const begins = "\u0001";
export const ends = "\u0002";

/**
 * @param {readonly (readonly string[])[]} lists Words, some with a mark at their beginning or end.
 * @param {number} firstStarts The number of the first list whose words are needed with their places; sets with such a list are numbered last.
 * @returns The letters, each with its column as its index; the first node of words with and without a mark at their beginning, where a node is the
 * place of its row; for each place of the rows the node that it belongs to and the next one; for each node the numbers of the sets of lists that
 * it completes a word of, always and at the end of a word; and the sets. Set 0 is empty.
 */
export function wordGraphOf(lists, firstStarts) {
  const marked = newNode();
  const unmarked = newNode();
  lists.forEach((words, list) => words.forEach((word) => add(word.startsWith(begins) ? marked : unmarked, word, list)));

  const graph = new Graph();
  const roots = [marked, unmarked].map((root) => graph.numberOf(root));
  return graph.tables(roots, firstStarts);
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
  #letters = "\0";
  #nodes = [];
  #known = new Map();
  #sets = new Map([["", 0]]);

  /** Nodes with the same continuation are one. */
  numberOf({ next, always, whole }) {
    const row = [...next].map(([letter, node]) => [this.#columnOf(letter), this.numberOf(node)]).sort(([a], [b]) => a - b);
    const node = { row, always: this.#setOf(always), whole: this.#setOf(whole) };
    const same = JSON.stringify(node);
    if (!this.#known.has(same)) {
      this.#known.set(same, this.#nodes.push(node) - 1);
    }

    return this.#known.get(same);
  }

  tables(roots, firstStarts) {
    const hasStarts = (set) => set.some((list) => list >= firstStarts);
    const sets = [...this.#sets.keys()].map((set) => (set === "" ? [] : set.split(",").map(Number)));
    const order = [...sets.keys()].sort((a, b) => hasStarts(sets[a]) - hasStarts(sets[b]) || a - b);
    const numberOf = new Map(order.map((set, number) => [set, number]));

    const { places, slots } = rowsOf(this.#nodes.map(({ row }) => row), this.#letters.length);
    const reached = slots.map(() => [0, 0]);
    this.#nodes.forEach(({ always, whole }, node) => (reached[places[node]] = [numberOf.get(always), numberOf.get(whole)]));
    const [begin, anywhere] = roots.map((node) => places[node]);
    return {
      letters: this.#letters,
      begin,
      anywhere,
      slots,
      reached,
      sets: order.map((set) => sets[set]),
      firstSetOfStarts: order.findIndex((set) => hasStarts(sets[set])),
    };
  }

  #columnOf(letter) {
    if (!this.#letters.includes(letter)) {
      this.#letters += letter;
    }

    return this.#letters.indexOf(letter);
  }

  #setOf(lists) {
    const set = [...lists].sort((a, b) => a - b).join();
    if (!this.#sets.has(set)) {
      this.#sets.set(set, this.#sets.size);
    }

    return this.#sets.get(set);
  }
}

/** The fullest rows first, each at the first place where its letters are free. No two begin at the same place, which names the row. */
function rowsOf(rows, width) {
  const slots = [];
  const places = [];
  const taken = new Set();
  let free = width;
  let unused = width;
  for (const row of [...rows.keys()].sort((a, b) => rows[b].length - rows[a].length || a - b)) {
    while (slots[free] !== undefined) {
      free++;
    }

    while (taken.has(unused)) {
      unused++;
    }

    let place = rows[row].length === 0 ? unused : free - rows[row][0][0];
    while (taken.has(place) || rows[row].some(([column]) => slots[place + column] !== undefined)) {
      place++;
    }

    taken.add(place);
    places[row] = place;
    rows[row].forEach(([column, next]) => (slots[place + column] = [row, next]));
  }

  const length = Math.max(...places) + width;
  return { places, slots: Array.from({ length }, (_, at) => slots[at]?.map((row) => places[row]) ?? [0, 0]) };
}
