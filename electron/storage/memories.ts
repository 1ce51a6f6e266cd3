import type { TranslationUnit } from '../../shared/model/translation-memory.ts';
import type { Author } from './author.ts';
import type { ChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { insertSql, upsertSql } from './tables.ts';
import type { Transaction } from './transaction.ts';
import type { Memory, MemoryRepository } from './workspace.ts';

interface MemoryRow {
  readonly id: string;
  readonly name: string;
  readonly imported_at: string;
  readonly units: number;
}

interface UnitRow {
  readonly memory_id: string;
  readonly position: number;
  readonly source: string;
  readonly target: string;
  readonly source_language: string;
  readonly target_language: string;
  readonly note: string;
  readonly creator: string;
  readonly changed_at: string;
}

/** What the memories of a workspace are made with. */
export interface MemoryStore {
  readonly connection: Connection;
  readonly transaction: Transaction;
  readonly changes: ChangeLog;
}

/** The translation memories of an open workspace. A batch of units is one entry in the change log, not one for every unit. */
export function createMemoryRepository({ connection, transaction, changes }: MemoryStore): MemoryRepository {
  const statements = prepareStatements(connection);

  function add(
    memory: Pick<Memory, 'id' | 'name'>,
    units: readonly TranslationUnit[],
    author: Author,
  ): ReturnType<MemoryRepository['add']> {
    const before = statements.select.get(memory.id);
    const start = before?.units ?? 0;
    const importedAt = before?.imported_at ?? author.at.toISOString();
    // The row that units refer to has to be there before them; it is counted up at the end.
    if (before === undefined)
      statements.upsert.run({ id: memory.id, name: memory.name, imported_at: importedAt, units: 0 });
    const known: number[] = [];
    let position = start;
    for (const [index, unit] of units.entries()) {
      if (statements.selectSame.get(unit) !== undefined) {
        known.push(index);
        continue;
      }
      statements.insert.run(toRow(memory.id, position, unit));
      position += 1;
    }
    const after = { id: memory.id, name: memory.name, imported_at: importedAt, units: position };
    statements.upsert.run(after);
    changes.append(
      {
        entity: 'memory',
        entityId: memory.id,
        articleId: null,
        before: before === undefined ? null : toMemory(before),
        after: toMemory(after),
      },
      author,
    );
    return { added: position - start, known };
  }

  return {
    list: () => statements.selectAll.all().map(toMemory),
    units: (memoryId) => statements.selectUnits.all(memoryId).map(toUnit),
    add: (memory, units, author) => transaction.run(() => add(memory, units, author)),
  };
}

function prepareStatements(connection: Connection) {
  return {
    select: connection.prepare<[string], MemoryRow>(
      'SELECT id, name, imported_at, units FROM memories WHERE id = ?',
    ),
    selectAll: connection.prepare<[], MemoryRow>(
      'SELECT id, name, imported_at, units FROM memories ORDER BY id',
    ),
    upsert: connection.prepare<[MemoryRow]>(upsertSql('memories')),
    insert: connection.prepare<[UnitRow]>(insertSql('translation_units')),
    selectSame: connection.prepare<[TranslationUnit], { readonly position: number }>(
      `SELECT position FROM translation_units WHERE source = @source AND target = @target
         AND source_language = @sourceLanguage AND target_language = @targetLanguage`,
    ),
    selectUnits: connection.prepare<[string], UnitRow>(
      'SELECT * FROM translation_units WHERE memory_id = ? ORDER BY position',
    ),
  };
}

function toMemory(row: MemoryRow): Memory {
  return { id: row.id, name: row.name, importedAt: row.imported_at, units: row.units };
}

function toRow(memoryId: string, position: number, unit: TranslationUnit): UnitRow {
  return {
    memory_id: memoryId,
    position,
    source: unit.source,
    target: unit.target,
    source_language: unit.sourceLanguage,
    target_language: unit.targetLanguage,
    note: unit.note,
    creator: unit.creator,
    changed_at: unit.changedAt,
  };
}

function toUnit(row: UnitRow): TranslationUnit {
  return {
    source: row.source,
    target: row.target,
    sourceLanguage: row.source_language,
    targetLanguage: row.target_language,
    note: row.note,
    creator: row.creator,
    changedAt: row.changed_at,
  };
}
