import { join } from 'node:path';

/** Format of the dictionaries that are read, and the folder they stand in. */
const DICTIONARY = join('5', 'mor-standard', 'mor.vfst');

/** What the places depend on: `process.env`, `process.platform`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Files to look for Voikko's dictionary in, the likeliest first. `VOIKKO_DICTIONARY_PATH` is a folder as libvoikko uses it (it holds
 * the folder `5`), or the file itself; several may stand there as in `PATH`.
 */
export function voikkoPlaces({ platform, env }: Machine): string[] {
  const told = (env['VOIKKO_DICTIONARY_PATH'] ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  return [...told, ...usualFolders(platform, env)].map(dictionaryFile);
}

/** The dictionary in a folder of Voikko; a path that ends in `.vfst` is the dictionary itself. */
export function dictionaryFile(path: string): string {
  return path.endsWith('.vfst') ? path : join(path, DICTIONARY);
}

function usualFolders(platform: NodeJS.Platform, env: Machine['env']): string[] {
  const home = env['HOME'];
  switch (platform) {
    case 'win32':
      return [env['LOCALAPPDATA'], env['APPDATA'], env['ProgramFiles'], 'C:\\Program Files']
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [join(folder, 'voikko'), join(folder, 'libvoikko')]);
    case 'darwin':
      return [
        ...(home ? [join(home, '.voikko'), join(home, 'Library', 'Spelling', 'voikko')] : []),
        ...['/opt/homebrew', '/usr/local'].flatMap((root) => [`${root}/lib/voikko`, `${root}/share/voikko`]),
        '/Library/Spelling/voikko',
        '/etc/voikko',
      ];
    default:
      return [
        ...(home ? [join(home, '.voikko')] : []),
        '/etc/voikko',
        '/usr/lib/voikko',
        '/usr/share/voikko',
        '/usr/local/lib/voikko',
        '/usr/local/share/voikko',
        '/usr/lib64/voikko',
      ];
  }
}
