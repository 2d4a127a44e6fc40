import type { Said } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { BesideJob, BesideKind, BesideNews, BesideResults, Subject } from '../session/beside.ts';

type Of<Kind extends BesideKind> = Extract<BesideJob, { readonly kind: Kind }>;

/** One piece of work beside the run, as a panel shows it. */
export class Task<Kind extends BesideKind> {
  /** Null when nothing is under way. */
  news: BesideNews | null = null;
  result: BesideResults[Kind] | null = null;
  /** What the user can mend. */
  problems: readonly Said[] = [];
  #subject: Subject | null = null;
  #newest = 0;

  /** Whether the scenario is another than that of the result. */
  isStale(subject: Subject | null): boolean {
    return this.#subject !== null && subject !== null && JSON.stringify(subject) !== JSON.stringify(this.#subject);
  }

  /** `about` is the scenario as the page has it, where the job runs it in another way. */
  async start(job: Of<Kind>, actions: Actions, about: Subject = job.subject): Promise<void> {
    const mine = ++this.#newest;
    const isNewest = () => mine === this.#newest;
    this.news = { done: 0, total: 0 };
    this.problems = [];
    actions.refresh();
    const outcome = await actions.beside(job, (news) => {
      // News come by another way than the outcome, and may come after it.
      if (!isNewest() || this.news === null) return;
      this.news = news;
      actions.refresh();
    });
    if (!isNewest()) return;
    this.news = null;
    if (outcome.kind === 'bad') this.problems = outcome.problems;
    if (outcome.kind === 'done') {
      this.result = outcome.result as BesideResults[Kind];
      this.#subject = about;
    }
    actions.refresh();
  }
}
