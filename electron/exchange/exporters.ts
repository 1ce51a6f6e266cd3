import type { Exporter } from './exporter.ts';
import { htmlExport } from './formats/html/html-export.ts';
import { jsonlExport } from './formats/jsonl-export.ts';
import { workspaceJsonExport } from './formats/workspace-json-export.ts';

/** Every format that articles can be exported to, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [workspaceJsonExport, jsonlExport, htmlExport];

/** The exporter of the format with this id, or undefined. */
export function findExporter(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
