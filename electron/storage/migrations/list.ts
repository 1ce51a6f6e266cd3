import { initialFormat } from './0001-initial.ts';
import { translationMemory } from './0002-translation-memory.ts';
import { outletRules } from './0003-outlet-rules.ts';
import { likeness } from './0004-likeness.ts';
import type { Migration } from './migration.ts';

/** Every migration, rising by one from version 1. */
export const migrations: readonly Migration[] = [initialFormat, translationMemory, outletRules, likeness];

/** The format that this version of the workbench writes. */
export const currentVersion = migrations.length;
