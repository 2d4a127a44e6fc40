/** Answers that are kept: those of one path's model, and some more. */
const KEPT = 32;

/**
 * A function that keeps its last answers: paths of one scenario mostly ask for the same. `given` is plain data; the function must depend
 * on nothing else, and nobody may change its answers.
 */
export function remembering<Given, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const known = new Map<string, Answer>();
  return (given) => {
    const key = JSON.stringify(given);
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= KEPT) known.clear();
      answer = work(given);
      known.set(key, answer);
    }
    return answer;
  };
}
