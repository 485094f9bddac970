// Types queries key by key into our engine, as fast as it answers.
import { ask, openSearch } from "./own-engine.mjs";

const few = 4;

/** Bytes and changes of the first result per query, lists that vanished, and milliseconds per key when everything is there. */
export async function typeAll(engine, log, queries) {
  const measured = { bytes: [], changes: [], vanished: 0, times: [] };
  for (const query of queries) {
    const search = openSearch(engine);
    log.length = 0;
    const keys = Array.from(query, (_, index) => query.slice(0, index + 1)).filter((text) => text.trim());
    let first = null;
    let changes = 0;
    // As the page asks: a few results per key, and ten when the visitor rests.
    for (const text of keys) {
      const { results, isBegun } = await ask(search, text, { isTyping: true, count: few });
      measured.vanished += first && results.length === 0 && !isBegun ? 1 : 0;
      changes += first && results[0] && results[0].url !== first ? 1 : 0;
      first = results[0]?.url ?? first;
    }

    await ask(search, query);
    measured.bytes.push(log.reduce((sum, { size }) => sum + size, 0));
    measured.changes.push(changes);
    for (const text of keys) {
      const start = performance.now();
      await ask(search, text, { isTyping: true, count: few });
      measured.times.push(performance.now() - start);
    }
  }

  return measured;
}
