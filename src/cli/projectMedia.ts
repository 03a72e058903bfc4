import { openInput } from '../disk/openInput.js';
import { Archive } from '../readers/refi/archive.js';
import { archivePaths } from '../readers/refi/sourcePaths.js';
import type { MediaFiles } from '../writers/refi/qdpxFile.js';

/** The media files of a project, where it is an archive that holds them; undefined for other projects. */
export async function projectMedia(path: string): Promise<MediaFiles | undefined> {
  const { isFolder, files } = openInput(path);
  const start = isFolder || files.length !== 1 ? new Uint8Array() : await files[0].read(0, 2);
  if (start[0] !== 0x50 || start[1] !== 0x4b) return undefined;
  const archive = await Archive.open(files[0]);
  return (wanted) => {
    const entry = archivePaths(wanted)
      .map((candidate) => archive.find(candidate))
      .find((found) => found !== undefined);
    if (entry === undefined) return undefined;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    archive
      .unpack(entry, (bytes) => writer.write(bytes.slice()))
      .then(() => writer.close())
      .catch((error: unknown) => writer.abort(error).catch(() => undefined));
    return readable;
  };
}

/** The media files of several projects: of those that have one of a name, the first. */
export async function projectsMedia(paths: readonly string[]): Promise<MediaFiles | undefined> {
  const all = await Promise.all(paths.map((path) => projectMedia(path)));
  const found = all.filter((media) => media !== undefined);
  if (found.length === 0) return undefined;
  return (wanted) => {
    for (const media of found) {
      const stream = media(wanted);
      if (stream !== undefined) return stream;
    }
    return undefined;
  };
}
