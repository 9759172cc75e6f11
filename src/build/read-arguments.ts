import { type ParseArgsConfig, parseArgs } from 'node:util';

interface Expected<T extends NonNullable<ParseArgsConfig['options']>> {
  /** The command with all it takes, as one types it. */
  readonly usage: string;
  readonly options?: T;
  /** How many names it takes, no more and no fewer. */
  readonly names?: number;
  /** Whether one name more may be given. */
  readonly mayName?: boolean;
}

/** The arguments of a command line. Null, once the usage is printed, when they are not what the command takes. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>({
  usage,
  options,
  names = 0,
  mayName = false,
}: Expected<T>) {
  const args = process.argv.slice(2);
  try {
    const read = parseArgs({ args, options: options ?? ({} as T), allowPositionals: true });
    const more = read.positionals.length - names;
    if (more === 0 || (more === 1 && mayName)) return read;
  } catch (error) {
    // parseArgs explains itself in English.
    if (!(error instanceof TypeError)) throw error;
  }
  const given = args.length === 0 ? 'Il manque un nom' : `« ${args.join(' ')} » n’est pas compris`;
  console.error(`${given}. Usage : ${usage}`);
  return null;
}
