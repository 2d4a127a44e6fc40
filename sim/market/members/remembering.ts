/**
 * A function that keeps its last answer: paths of one scenario mostly ask for the same. `given` is plain data; the function must depend
 * on nothing else.
 */
export function remembering<Given, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (given) => {
    const key = JSON.stringify(given);
    if (last?.key !== key) last = { key, answer: work(given) };
    return last.answer;
  };
}
