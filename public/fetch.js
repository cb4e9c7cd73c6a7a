// What is asked for may never come: a busy host or network keeps it for ever, and says
// nothing. After some seconds it is asked for once more, under another address, because
// the browser lets a second request for the same one wait for the first. The first answer
// counts; it fails when all that was asked has failed.
export function patiently(ask) {
  return new Promise((done, fail) => {
    let open = 0;
    const once = (mark) => {
      open += 1;
      ask(mark).then(done, (error) => { if (!(open -= 1)) fail(error); }).finally(() => clearTimeout(again));
    };
    const again = setTimeout(once, 8_000, "?again");
    once("");
  });
}

// A file of the site. An answer that says it is not there is none.
export const ask = (file, options = {}) => patiently(async (mark) => {
  const answer = await fetch(file + mark, options);
  if (!answer.ok) throw answer;
  return answer;
});
