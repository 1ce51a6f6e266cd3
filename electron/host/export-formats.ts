import type { ExportFormat } from '../../shared/contract.ts';
import { exporters } from '../exchange/exporters.ts';

/** What can be exported to, and what each format cannot carry. */
export function listExportFormats(): readonly ExportFormat[] {
  return exporters.map(({ id, name, extension, perArticle, losses }) => ({
    id,
    name,
    extension,
    perArticle,
    losses,
  }));
}
