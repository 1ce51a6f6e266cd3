import { z } from 'zod';
import type { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { Connection } from './connection.ts';
import { upsertSql } from './tables.ts';
import type { SpeakerRepository } from './workspace.ts';

interface SpeakerRow {
  readonly id: SpeakerId;
  readonly name: string;
  readonly aliases: string;
  readonly note: string;
}

/** The speaker register with its write side, which only storage uses. */
export interface SpeakerRegister extends SpeakerRepository {
  get(id: SpeakerId): Speaker | undefined;
  /** Inserts or replaces. */
  put(speaker: Speaker): void;
  remove(id: SpeakerId): void;
}

/** The speaker register of an open workspace. */
export function createSpeakerRegister(connection: Connection): SpeakerRegister {
  const selectAll = connection.prepare<[], SpeakerRow>('SELECT * FROM speakers ORDER BY name, id');
  const select = connection.prepare<[SpeakerId], SpeakerRow>('SELECT * FROM speakers WHERE id = ?');
  const upsert = connection.prepare<[SpeakerRow]>(upsertSql('speakers'));
  const remove = connection.prepare<[SpeakerId]>('DELETE FROM speakers WHERE id = ?');
  return {
    list: () => selectAll.all().map(toSpeaker),
    get(id) {
      const row = select.get(id);
      return row === undefined ? undefined : toSpeaker(row);
    },
    put(speaker) {
      upsert.run({
        id: speaker.id,
        name: speaker.name,
        aliases: JSON.stringify(speaker.aliases),
        note: speaker.note,
      });
    },
    remove(id) {
      remove.run(id);
    },
  };
}

const Aliases = z.array(z.string()).readonly();

function toSpeaker(row: SpeakerRow): Speaker {
  return { id: row.id, name: row.name, aliases: Aliases.parse(JSON.parse(row.aliases)), note: row.note };
}
