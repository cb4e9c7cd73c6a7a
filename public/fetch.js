// A file may never arrive: a busy host or network holds it back for ever, without an
// error. After some seconds it is requested once more, under another address, because the
// browser makes a second request for the same one wait for the first. The first answer
// counts; it fails when every request has failed.
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

// A file of the site. An error status is a failure too.
export const ask = (file, options = {}) => patiently(async (mark) => {
  const answer = await fetch(file + mark, options);
  if (!answer.ok) throw answer;
  return answer;
});
