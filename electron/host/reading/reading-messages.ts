import type { Scheme } from '../../../shared/model/scheme.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import type { FileOrigin, ReadOptions } from '../read-import-file.ts';
import type { ReadyArticle, ReadyItem } from './ready-item.ts';

/** A file that a reading thread is to read. Threads carry orders out one after the other, in the order in which they come. */
export interface ReadingOrder {
  readonly kind: 'read';
  /** A number that tells this order from all others of the thread. */
  readonly id: number;
  readonly origin: FileOrigin;
  readonly options: ReadOptions;
}

/** What the host tells a reading thread. */
export type ToThread =
  | ReadingOrder
  /** So much of what was sent has been used up: the thread may send as much again. */
  | { readonly kind: 'taken'; readonly weight: number };

/** An item on its way: articles name the list of their speakers by its number, so that a list is sent once. */
export type SentItem =
  | Exclude<ReadyItem, ReadyArticle>
  | (Omit<ReadyArticle, 'speakers'> & { readonly speakers: number });

/** What a reading thread tells the host. */
export type FromThread =
  /** It is not stuck. */
  | { readonly kind: 'alive' }
  | {
      readonly kind: 'opened';
      readonly id: number;
      readonly count: number;
      readonly scheme: Scheme | undefined;
    }
  | {
      readonly kind: 'items';
      readonly id: number;
      readonly items: readonly SentItem[];
      /** The lists of speakers that are named for the first time. */
      readonly lists: readonly (readonly Speaker[])[];
      /** How much of the file has been read, from 0 to 1. */
      readonly shareRead: number;
      readonly weight: number;
    }
  | { readonly kind: 'ended'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string };
