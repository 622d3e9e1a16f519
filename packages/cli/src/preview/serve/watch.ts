import type { FSWatcher } from "chokidar";
import { foldersOf, isUninteresting, type Watched } from "./watched";

/** Milliseconds of rest after which a change is read: editors write a file in several steps. */
const rest = 80;

/** Watches files and folders. */
export interface Watcher {
  close(): Promise<void>;
}

/**
 * Calls back when something that is watched has changed, once the disk has come to rest.
 *
 * @param changed never called while an earlier call of it has not ended
 */
export async function watchFiles(
  { files, folders }: Watched,
  changed: () => Promise<void>,
): Promise<Watcher> {
  const { watch } = await import("chokidar");
  const wanted = new Set(files);
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const noticed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, rest);
  };
  const begin = (
    paths: readonly string[],
    options: object,
    ofInterest: (path: string) => boolean,
  ) => {
    if (paths.length === 0) return;
    const watcher = watch([...paths], { ignoreInitial: true, ...options });
    watcher.on("all", (_, path) => ofInterest(path) && noticed());
    // A folder that may not be read, or too many of them: what can be watched is.
    watcher.on("error", () => undefined);
    watchers.push(watcher);
  };
  begin(folders, { ignored: isUninteresting }, () => true);
  begin(foldersOf(files), { depth: 0 }, (path) => wanted.has(path));
  await Promise.all(
    watchers.map((watcher) => new Promise<void>((ready) => watcher.once("ready", ready))),
  );
  return {
    async close() {
      clearTimeout(timer);
      await Promise.all(watchers.map((watcher) => watcher.close()));
      await running;
    },
  };
}
