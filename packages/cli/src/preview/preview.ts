import type { Gallery } from "./gallery/gallery";
import { refusalOf } from "./gallery/refusal";
import { loadGallery, type Sources } from "./load";
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

/** What was shown before, with a fault of our own: one change that cannot be read must not end the preview. */
const withFault = ({ data, message }: Gallery, error: unknown): Gallery => ({
  data: { ...data, faults: [refusalOf(error)] },
  message,
});

/** Serves a gallery of sources, and follows their changes until it is closed. */
export async function servePreview(sources: Sources, port: number): Promise<Preview> {
  const { operands, directory, brand, layout } = sources;
  const first = await loadGallery(sources);
  let shown = first;
  const server = await serveGallery(first, port);
  const watched = watchedFor(operands, directory, {
    files: brand === undefined ? [] : [brand],
    folders: layout === undefined ? [] : [layout],
  });
  const watcher = await watchFiles(watched, async () => {
    try {
      shown = await loadGallery(sources);
      server.show(shown);
    } catch (error) {
      server.show(withFault(shown, error));
    }
  });
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
