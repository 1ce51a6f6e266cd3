import { importFormats } from '../exchange/import-formats.ts';

/** The ids of the formats that can be imported, for messages that list them. */
export function importFormatIds(): readonly string[] {
  return importFormats.filter((format) => format.isRefusal !== true).map((format) => format.id);
}
