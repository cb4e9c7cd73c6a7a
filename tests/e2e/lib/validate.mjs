// What is wrong with a text of HTML, each thing once.
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import rules from "../html-validate.config.mjs";

const validator = new HtmlValidate(new StaticConfigLoader(rules));

export async function faults(html) {
  const { results } = await validator.validateString(html);
  const all = results.flatMap(({ messages }) => messages);
  return [...new Set(all.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))];
}
