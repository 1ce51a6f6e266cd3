import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Client } from '../../shared/client.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { EditedArticle } from './article-difference.ts';
import { segmentsOf } from './article-document.ts';
import type { Autosave } from './autosave.ts';
import { contentOf } from './bilingual-content.ts';
import { takeSpeakers } from './follow-speakers.ts';
import { compareVersions, mergedVersion, type Comparison, type Whose } from './reconcile.ts';
import { restoreVersion } from './restore-version.ts';
import type { PresentState } from './restored-state.ts';
import { segmentAround, segmentWithId } from './segment-position.ts';
import { textMap } from './text-map.ts';

/** Milliseconds after a host did not answer until it is asked again. */
const retryTime = 3000;

/** What a person has to choose from: made of the other window's revision of that number. */
export interface Conflict extends Pick<Comparison, 'conflicts'> {
  readonly revision: number;
}

/** An article as the host has it. */
interface LoadedArticle {
  readonly article: Article;
  readonly speakers: readonly Speaker[];
}

/** What following other windows needs from the session that does it. */
export interface OtherWindowsOptions {
  readonly autosave: Autosave;
  readonly client: Client;
  readonly clientId: string;
  readonly articleId: ArticleId;
  readonly scheme: Scheme;
  /** Told about every newer version that was asked for. */
  readonly onLoad: (article: Article) => void;
  readonly current: () => EditedArticle;
  readonly state: () => EditorState;
  readonly dispatch: (transaction: Transaction) => void;
  /** Called when `conflict` or `isExamining` changes. */
  readonly onChange: () => void;
}

/**
 * Follows what other windows save of the open article. What only they have changed appears here, outside the undo stack
 * and with the caret where it was; what only this window has changed is saved on top. What both have changed waits, unsaved,
 * until a person has chosen.
 */
export class OtherWindows {
  conflict: Conflict | undefined;
  readonly #options: OtherWindowsOptions;
  #newest = 0;
  readonly #unsubscribe: () => void;
  #running: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(options: OtherWindowsOptions) {
    this.#options = options;
    this.#unsubscribe = options.client.subscribe('article.saved', ({ id, client, revision }) => {
      if (id === options.articleId && client !== options.clientId) this.#note(revision);
    });
  }

  /** Whether a refused save is being looked into, so that nobody need be told of it yet. */
  get isExamining(): boolean {
    const { state } = this.#options.autosave;
    return this.#running !== undefined && this.conflict === undefined && state === 'conflict';
  }

  /** Looks for what others have saved, if there is any and no save of this window is under way. */
  follow(): void {
    const { autosave } = this.#options;
    if (this.#retry !== undefined || this.#stopped) return;
    const isBehind = this.#newest > (this.conflict?.revision ?? autosave.revision);
    const isRefused = autosave.state === 'conflict' && this.conflict === undefined;
    if (isRefused || (isBehind && (autosave.state === 'saved' || autosave.state === 'conflict')))
      void this.examine();
  }

  /** Brings both versions together as far as that needs no person. */
  examine(): Promise<void> {
    this.#running ??= this.#examine().finally(() => {
      this.#running = undefined;
      this.#options.onChange();
    });
    return this.#running;
  }

  /**
   * Takes what was chosen for each conflict. First what is here is saved as it is, then the choice as one undoable act: the
   * change log keeps both versions. Resolves with false when the other window has gone on meanwhile and there is another
   * choice to make, or when saving failed. Rejects when the host does not answer.
   */
  async solve(chosen: ReadonlyMap<string, Whose>): Promise<boolean> {
    const { autosave, dispatch, state } = this.#options;
    const loaded = await this.#load();
    const { comparison, saved } = this.#compare(loaded);
    const { revision } = loaded.article;
    if (comparison.conflicts.some(({ key }) => !chosen.has(key)) || revision !== this.conflict?.revision) {
      await this.examine();
      return false;
    }
    const wanted = mergedVersion(comparison, chosen);
    this.conflict = undefined;
    if (!(await autosave.saveOver(saved, revision))) return false;
    restoreVersion(loaded.article, { ...wanted, speakers: [] })(state(), dispatch);
    return autosave.flush();
  }

  /** Stops following. */
  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    clearTimeout(this.#retry);
  }

  #note(revision: number): void {
    this.#newest = Math.max(this.#newest, revision);
    this.follow();
  }

  async #load(): Promise<LoadedArticle> {
    const { articleId: id, client, onLoad } = this.#options;
    const [article, speakers] = await Promise.all([
      client.request('articles.get', { id }),
      client.request('speakers.list', {}),
    ]);
    onLoad(article);
    return { article, speakers };
  }

  async #examine(): Promise<void> {
    const { autosave, dispatch, state } = this.#options;
    const loaded = await this.#load().catch(() => undefined);
    if (this.#stopped) return;
    if (loaded === undefined) {
      this.#retry = setTimeout(() => {
        this.#retry = undefined;
        this.follow();
      }, retryTime);
      return;
    }
    const { article } = loaded;
    this.#newest = Math.max(this.#newest, article.revision);
    const { comparison, saved } = this.#compare(loaded);
    const merged = mergedVersion(comparison, new Map());
    restoreVersion(article, { ...merged, speakers: [] })(state(), (transaction) => {
      dispatch(keepCaret(state(), transaction).setMeta('addToHistory', false));
    });
    const { conflicts } = comparison;
    this.conflict = conflicts.length === 0 ? undefined : { conflicts, revision: article.revision };
    if (this.conflict === undefined) await autosave.saveOver(saved, article.revision);
    else autosave.refuse();
  }

  #compare(loaded: LoadedArticle): { readonly comparison: Comparison; readonly saved: EditedArticle } {
    const { autosave, current, dispatch, scheme, state } = this.#options;
    const taken = takeSpeakers(autosave, state(), loaded.speakers);
    if (taken !== undefined) dispatch(taken);
    const theirs = contentOf(loaded.article, loaded.speakers, scheme);
    // What this window did to speakers in all articles is saved already, or is part of what it still has to save.
    const { replacements } = autosave.saved.store;
    const saved = { doc: theirs.target, store: { ...theirs.store, replacements } };
    const comparison = compareVersions({
      base: presentState(autosave.saved),
      mine: presentState(current()),
      theirs: presentState(saved),
    });
    return { comparison, saved };
  }
}

function presentState({ doc, store }: EditedArticle): PresentState {
  return { segments: segmentsOf(doc), annotations: store.annotations };
}

/** Leaves the caret on its word, also where the segment around it was replaced. */
function keepCaret(before: EditorState, transaction: Transaction): Transaction {
  const { anchor, head } = before.selection;
  const old = segmentAround(before.doc, head);
  const now = old === undefined ? undefined : segmentWithId(transaction.doc, old.id);
  if (old === undefined || now === undefined || now.node.eq(old.node)) return transaction;
  const map = textMap(old.node.textContent, now.node.textContent);
  const moved = (position: number): number => {
    const offset = Math.max(0, Math.min(position - old.textStart, old.node.content.size));
    return now.textStart + map.map(offset, -1);
  };
  return transaction.setSelection(TextSelection.create(transaction.doc, moved(anchor), moved(head)));
}
