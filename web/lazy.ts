import { nextTask } from './next-task.ts';

/**
 * A module that is loaded when it is first asked for: null until it is there, which `onLoaded` then tells in a task of its own,
 * because to load one may take long enough.
 */
export function lazy<Module>(load: () => Promise<Module>, onLoaded: () => void): () => Module | null {
  let module: Module | null = null;
  let isLoading = false;
  return () => {
    if (!isLoading) {
      isLoading = true;
      void load().then(async (loaded) => {
        await nextTask();
        module = loaded;
        onLoaded();
      });
    }
    return module;
  };
}
