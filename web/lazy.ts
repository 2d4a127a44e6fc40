/** A module that is loaded when it is first asked for: null until it is there, which `onLoaded` then tells. */
export function lazy<Module>(load: () => Promise<Module>, onLoaded: () => void): () => Module | null {
  let module: Module | null = null;
  let isLoading = false;
  return () => {
    if (!isLoading) {
      isLoading = true;
      void load().then((loaded) => {
        module = loaded;
        onLoaded();
      });
    }
    return module;
  };
}
