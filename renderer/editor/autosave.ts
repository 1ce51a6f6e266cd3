import type { ArticleChange } from '../../shared/model/article-change.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { articleDifference, isEmptyChange, type EditedArticle } from './article-difference.ts';

/** Milliseconds without a change after which a save starts. */
const quietTime = 400;
/** Milliseconds after the first unsaved change at which a save starts although changes go on. */
const longestWait = 1000;
/** Milliseconds after a failed save until the next attempt. */
const retryTime = 3000;

/** `conflict`: another window has saved the article meanwhile; nothing is written until a person decides. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

/** What an autosave needs from the editor it serves. */
export interface AutosaveOptions {
  readonly revision: number;
  readonly saved: EditedArticle;
  readonly current: () => EditedArticle;
  /** Commits a change on a revision and resolves with the new one. */
  readonly save: (change: ArticleChange, baseRevision: number) => Promise<number>;
  /** Called whenever `state`, `message` or `revision` changes. */
  readonly onChange: () => void;
}

/**
 * Saves an article while it is being edited: at most 400 ms after the last change and at latest one second after the
 * first, one save at a time. A failed save is tried again, with everything that has changed since.
 */
export class Autosave {
  state: SaveState = 'saved';
  message: string | undefined;
  revision: number;
  readonly #options: AutosaveOptions;
  #saved: EditedArticle;
  #firstChange: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#saved = options.saved;
    this.revision = options.revision;
  }

  /** Tells the autosave that the article may have changed. */
  noteChange(): void {
    if (this.#stopped || this.state === 'conflict') return;
    this.#firstChange ??= Date.now();
    if (this.state !== 'saving') this.#setState('unsaved');
    this.#schedule(Math.min(quietTime, Math.max(0, this.#firstChange + longestWait - Date.now())));
  }

  /** Saves everything now. Resolves with whether all of it is on disk. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== undefined) await this.#running;
    if (this.state === 'conflict') return false;
    await this.#start();
    return this.#isClean();
  }

  /** Takes a newer revision as the base, and saves what differs here over it. */
  async saveOver(saved: EditedArticle, revision: number): Promise<boolean> {
    this.#saved = saved;
    this.revision = revision;
    this.#setState('unsaved');
    return this.flush();
  }

  /** Waits with saving until a person has chosen between what is here and what another window has saved. */
  refuse(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'conflict') this.#setState('conflict');
  }

  /** The article as it was saved last. */
  get saved(): EditedArticle {
    return this.#saved;
  }

  /** Notes what is saved besides by now: speakers that another window has changed. */
  noteSaved(saved: EditedArticle): void {
    this.#saved = saved;
  }

  /** Stops saving. Changes that are not saved stay unsaved: call `flush` first. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#start();
    }, delay);
  }

  #start(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    const current = this.#options.current();
    const change = articleDifference(this.#saved, current);
    this.#firstChange = undefined;
    if (isEmptyChange(change)) {
      this.#saved = current;
      this.#setState('saved');
      return;
    }
    this.#setState('saving');
    try {
      this.revision = await this.#options.save(change, this.revision);
      this.#saved = current;
      if (this.#isClean()) this.#setState('saved');
      else this.#continue();
    } catch (error) {
      this.#fail(error);
    }
  }

  #continue(): void {
    this.#setState('unsaved');
    this.noteChange();
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const conflict = error instanceof RequestFailure && error.code === 'conflict';
    this.#setState(conflict ? 'conflict' : 'failed', message);
    if (!conflict && !this.#stopped) this.#schedule(retryTime);
  }

  #isClean(): boolean {
    const current = this.#options.current();
    return isEmptyChange(articleDifference(this.#saved, current));
  }

  #setState(state: SaveState, message?: string): void {
    this.state = state;
    this.message = message;
    this.#options.onChange();
  }
}
