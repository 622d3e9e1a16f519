import type { Sources } from "./load";
import { loadGallery } from "./load";
import { serveGallery } from "./serve/server";
import { watchFiles } from "./serve/watch";
import { watchedFor } from "./serve/watched";

/** A gallery that is being served. */
export interface Preview {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  readonly port: number;
  /** How many documents it shows, those that cannot be rendered included. */
  readonly documents: number;
  /** Stops serving and watching. */
  close(): Promise<void>;
}

/** Serves a gallery of sources, and follows their changes until it is closed. */
export async function servePreview(sources: Sources, port: number): Promise<Preview> {
  const { operands, directory, brand, layout } = sources;
  const first = await loadGallery(sources);
  const server = await serveGallery(first, port);
  const watched = watchedFor(operands, directory, {
    files: brand === undefined ? [] : [brand],
    folders: layout === undefined ? [] : [layout],
  });
  const watcher = await watchFiles(watched, async () => server.show(await loadGallery(sources)));
  return {
    url: server.url,
    port: server.port,
    documents: first.data.notices.length,
    async close() {
      await watcher.close();
      await server.close();
    },
  };
}
