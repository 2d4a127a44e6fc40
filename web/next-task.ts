/** A new task, so that input and painting come in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
