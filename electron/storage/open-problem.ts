/**
 * Why a workspace file was not opened. The file is as it was. `message` names it and says what to do.
 * `newer`: written by a newer version; `foreign`: not a workspace; `damaged`: broken, and there is no snapshot of it;
 * `unreachable`: the disk or the rights to it say no.
 */
export interface OpenProblem {
  readonly kind: 'newer' | 'foreign' | 'damaged' | 'unreachable';
  readonly path: string;
  readonly message: string;
}
