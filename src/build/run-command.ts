const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** What the machine refused, in a sentence. */
function explainSystemError({ code, syscall, path, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'Un port est déjà pris par un autre programme : arrêtez-le, puis recommencez.';
  if (code === 'ENOSPC') return 'Il n’y a plus de place sur le disque.';
  return path === undefined ? message : `« ${path} » : opération impossible (${syscall}, ${code}).`;
}

/** Runs a command, which says whether it succeeded. What the machine refuses is said in a sentence; faults of ours throw. */
export async function runCommand(command: () => boolean | Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    console.error(explainSystemError(error));
    process.exitCode = 1;
  }
}
