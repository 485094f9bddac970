// Unreasonable questions are harmless, and none changes the answer to another: node search/hostile.mjs SITE
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { open } = await load("open");
const complaints = [];

const hostile = [
  "", " ", "…", "a", "%", "'", "''''", "’s", "\u0000", "\uffff", "\ud800", "e\u0301", "<script>alert(1)</script>", "<b>zorg</b>",
  "zorg\"><img src=x onerror=x>",
  "(.*)+$", "[", "\\", "^zorg$", "zorg*", "zorg~2", "+zorg -wijk", "__proto__", "constructor", "toString hasOwnProperty", "../../etc/passwd",
  "🙂🙃", "👩‍👩‍👧‍👦 gezin",
  "Ελληνικά", "中文", "العربية", "İstanbul", "ﬁnanciën", "zorg".repeat(2500), "zorg ".repeat(2000), "x".repeat(10000),
  Array.from({ length: 3000 }, (_, n) => `w${n}`).join(" "),
  "🙂".repeat(5000), "a b c d e f g h i j k l m n o p q r s t u v w x y z", "1234567890".repeat(50), "de het een van en of",
];
const ordinary = ["wijkteam", "eigen kracht", "hoe betrek ik inwoners", "jeugdzrog", "zorg"];

const before = new Map();
for (const text of ordinary) {
  before.set(text, JSON.stringify(await ask(open(metaAddress), text)));
}

const search = open(metaAddress);
for (const text of hostile) {
  try {
    const answer = await ask(search, text);
    for (const { passage, title } of answer.results) {
      if (passage.length === 0 || title.length === 0) {
        complaints.push(`${JSON.stringify(text.slice(0, 40))}: a result shows nothing.`);
      }
    }
  } catch (problem) {
    complaints.push(`${JSON.stringify(text.slice(0, 40))}: ${problem.stack}`);
  }
}

for (const [text, answer] of before) {
  if (JSON.stringify(await ask(search, text)) !== answer) {
    complaints.push(`"${text}" has another answer after other questions.`);
  }
}

finish(complaints);
