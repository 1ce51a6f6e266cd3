import { problem, type Result } from '../../shared/result.ts';
import type { Inspection } from './inspect-file.ts';

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

/** The refusal of a file that is not to be opened and not to be recovered. */
export function refusal(
  path: string,
  inspection: Extract<Inspection, { kind: 'unrecognised' | 'newer' | 'unreachable' }>,
): Result<never, OpenProblem> {
  switch (inspection.kind) {
    case 'unrecognised': {
      const message = `${path} is not a Dwibahasa workspace. ${inspection.reason} It was left as it is.`;
      return problem({ kind: 'foreign', path, message });
    }
    case 'newer': {
      const message = `${path} was written by a newer version of Dwibahasa (format ${inspection.version}). It was left as it is: open it with that version.`;
      return problem({ kind: 'newer', path, message });
    }
    case 'unreachable': {
      const message = `${path} cannot be opened: ${inspection.reason}. Check that the disk is there and that you may write to the file and its folder.`;
      return problem({ kind: 'unreachable', path, message });
    }
  }
}
