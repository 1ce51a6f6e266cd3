/** Whether the operating system refused something (a missing folder, a full disk): its message names the file and why. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
