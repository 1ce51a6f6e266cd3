import { RequestFailure } from '../../shared/request-failure.ts';
import type { SaveProblem } from '../storage/workspace.ts';

/** Throws what a client is told about a change of an article that was not committed. */
export function failSave(found: SaveProblem, baseRevision: number): never {
  switch (found.kind) {
    case 'not-found':
      throw articleNotThere();
    case 'conflict':
      throw new RequestFailure(
        'conflict',
        `The article was changed elsewhere meanwhile (it is at revision ${found.revision}, this change is based on ` +
          `${baseRevision}). Nothing was overwritten: load it again and repeat the change.`,
      );
    case 'invalid':
      throw new RequestFailure('invalid-input', `The change was not saved. ${found.reason}`);
  }
}

/** What a client is told about an article that is not there. */
export function articleNotThere(): RequestFailure {
  return new RequestFailure(
    'not-found',
    'The article is not in this workspace. It may have been removed in another window.',
  );
}
