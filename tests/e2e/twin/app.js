// The same five questions as a small hand-written script: what the app is
// measured against in `cargo xtask bench`. Not shipped, and no offline mode.
import { questions, outcomes } from "./questions.js";

const main = document.querySelector("main");
const NEXT = {
  1: { ja: 2, nee: "record-and-close" },
  2: { ja: "report-now", twijfel: "report-now", nee: 3 },
  3: { ja: 4, nee: "report-no-help" },
  4: { ja: "help-running", nee: "report-help-refused" },
  5: { ja: "help-completed", nee: "report-help-failed" },
};

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

function show(...children) {
  main.replaceChildren(...children);
  scrollTo(0, 0);
}

function start() {
  const quick = element("button", "Melden of hulp? Snelle check", { "data-start": "quick" });
  quick.onclick = () => ask(1);
  show(element("h1", "Melden of hulp?"), quick);
}

function ask(number) {
  const { step, title, lead, rule, why, notes, answers } = questions[number - 1];
  const explained = notes.map(([summary, ...lines]) => {
    const details = element("details");
    details.append(element("summary", summary), ...lines.map((line) => element("p", line)));
    return details;
  });
  const buttons = answers.map(([id, word, meaning]) => {
    const button = element("button", `${word} ${meaning}`, { "data-answer": id });
    button.onclick = () => {
      const next = NEXT[number][id];
      if (typeof next === "number") ask(next);
      else conclude(next);
    };
    return button;
  });
  main.dataset.question = number;
  show(element("p", step), element("h1", title), element("p", lead), element("p", rule), ...explained, element("p", why), ...buttons);
}

function conclude(id) {
  const { title, lead, actions } = outcomes[id];
  const list = element("ol");
  list.append(...actions.map(([does, how]) => element("li", `${does} ${how}`)));
  show(element("h1", title), element("p", lead), list);
}

start();
