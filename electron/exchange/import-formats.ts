import { zipArchive } from './formats/archive/zip-archive.ts';
import { docx } from './formats/office/docx.ts';
import { odt } from './formats/office/odt.ts';
import { brat } from './formats/brat/brat.ts';
import { pdf } from './formats/pdf/pdf.ts';
import { csv } from './formats/data-set/csv.ts';
import { json, jsonLines } from './formats/data-set/json.ts';
import { jsonlImport } from './formats/jsonl-import.ts';
import { labelStudio } from './formats/label-studio/label-studio.ts';
import { bratSettings } from './formats/refused/brat-settings.ts';
import { unreadXml } from './formats/refused/unread-xml.ts';
import { casJson } from './formats/uima-cas/cas-json.ts';
import { casXmi } from './formats/uima-cas/cas-xmi.ts';
import { recogito } from './formats/web-annotation/recogito.ts';
import { webAnnotation } from './formats/web-annotation/web-annotation.ts';
import { webannoTsv } from './formats/webanno/webanno-tsv.ts';
import { plainText } from './formats/plain-text.ts';
import { webArchive } from './formats/web-archive/web-archive.ts';
import { webPage } from './formats/web-page/web-page.ts';
import { tmx } from './formats/tmx/tmx.ts';
import { xliff } from './formats/xliff/xliff.ts';
import { workspaceJsonImport } from './formats/workspace-json-import.ts';
import type { ImportFormat } from './import-format.ts';

/** Every format that articles can be imported from. Of equally sure ones, the first wins. */
export const importFormats: readonly ImportFormat[] = [
  workspaceJsonImport,
  xliff,
  tmx,
  jsonlImport,
  webannoTsv,
  casJson,
  casXmi,
  webAnnotation,
  recogito,
  labelStudio,
  brat,
  bratSettings,
  unreadXml,
  csv,
  jsonLines,
  json,
  webArchive,
  webPage,
  docx,
  odt,
  pdf,
  zipArchive((bytes, name) => detectImportFormat(bytes, name)),
  plainText,
];

/** The format with this id, or undefined. */
export function findImportFormat(id: string): ImportFormat | undefined {
  return importFormats.find((format) => format.id === id);
}

/** The format that the content of a file speaks for most; plain text, which reads or refuses anything, where none does. */
export function detectImportFormat(bytes: Uint8Array, name: string): ImportFormat {
  let best: ImportFormat = plainText;
  let bestConfidence = 0;
  for (const format of importFormats) {
    const confidence = format.detect(bytes, name);
    if (confidence > bestConfidence) {
      best = format;
      bestConfidence = confidence;
    }
  }
  return best;
}
