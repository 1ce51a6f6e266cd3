import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ColumnMapping, DataField, sharedColumns } from '../../../shared/model/data-set.ts';
import { importReportFile, type ReportFormat } from '../../../shared/model/import-report-file.ts';
import type { ImportReport } from '../../../shared/model/job.ts';
import { importFormatIds } from '../../host/import-format-ids.ts';
import { hasOption, textOption, textOptions, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { followJob } from '../follow-job.ts';
import { withHost, workspaceOf } from '../with-host.ts';

/** Files or folders into the workspace, which is made when it is not there. */
export const importCommand: Command = {
  form: 'import [--format F] [--recursive] [--map FIELD=COLUMN]… [--report FILE] PATH…',
  summary:
    'Imports files and folders; a text that is there already is skipped. --report keeps what became of each file (.json or .csv).',
  options: {
    format: { type: 'string' },
    recursive: { type: 'boolean' },
    map: { type: 'string', multiple: true },
    report: { type: 'string' },
  },
  positionals: [1, Infinity],
  async run(call) {
    const format = textOption(call, 'format');
    const known = importFormatIds();
    if (format !== undefined && !known.includes(format)) {
      throw new CommandFailure(
        exitStatus.usage,
        `--format: there is no import format "${format}". Use one of: ${known.join(', ')}.`,
      );
    }
    const kept = reportFileOf(textOption(call, 'report'));
    const mapping = mappingOf(textOptions(call, 'map'));
    const report = await withHost(workspaceOf(call), call, async (client) => {
      const paths = [...call.positionals];
      const job = await client.request('import.paths', {
        paths,
        recursive: hasOption(call, 'recursive'),
        format,
        mapping,
      });
      if (job.kind !== 'import')
        throw new Error(`An import was answered with a job of the kind ${job.kind}.`);
      return followJob(client, call, job);
    });
    if (kept !== undefined) await writeFile(kept.file, importReportFile(report, kept.format));
    await call.output.result(call.json ? `${JSON.stringify(report)}\n` : describe(report));
    return report.failed.length > 0 ? exitStatus.failed : exitStatus.done;
  },
};

/** Where the report goes and in which form, by the ending of the name. */
function reportFileOf(
  file: string | undefined,
): { readonly file: string; readonly format: ReportFormat } | undefined {
  if (file === undefined) return undefined;
  const format = path.extname(file).slice(1).toLowerCase();
  if (format === 'json' || format === 'csv') return { file, format };
  throw new CommandFailure(
    exitStatus.usage,
    `--report: the name of the file must end in .json or .csv, and "${file}" does not.`,
  );
}

/** The columns of data sets as `--map text=isi --map title=judul` says them; undefined where it says none. */
function mappingOf(given: readonly string[]): ColumnMapping | undefined {
  if (given.length === 0) return undefined;
  const entries = given.map((each) => {
    const [, field = '', column = ''] = /^(\w+)=(.+)$/.exec(each) ?? [];
    return [field, column] as const;
  });
  const wrong = given.find((_, index) => !DataField.safeParse(entries[index]?.[0]).success);
  const mapping = ColumnMapping.safeParse(Object.fromEntries(entries));
  if (wrong === undefined && mapping.success) return mapping.data;
  const fields = DataField.options.join(', ');
  const [twice] = sharedColumns(Object.fromEntries(entries));
  const fault =
    wrong !== undefined
      ? `"${wrong}" is not FIELD=COLUMN`
      : twice !== undefined
        ? `the column "${twice}" cannot be two things`
        : 'the column of the text is missing';
  throw new CommandFailure(
    exitStatus.usage,
    `--map: ${fault}. Write --map text=COLUMN; fields are ${fields}.`,
  );
}

function describe({ imported, skipped, failed, memories = [] }: ImportReport): string {
  return [
    ...imported.map(
      ({ id, title, file, similarTo }) =>
        `imported  ${id}  ${title}  (${file})${similarTo === undefined ? '' : `, similar to "${similarTo.title}", ${similarTo.similarity.toFixed(2)}`}\n`,
    ),
    ...skipped.map(({ file, reason }) => `skipped   ${file}: ${reason}\n`),
    ...failed.map(({ file, reason }) => `failed    ${file}: ${reason}\n`),
    ...memories.map(
      (memory) => `memory    ${memory.file}: ${memory.units} units, ${memory.skipped.length} skipped\n`,
    ),
    `${imported.length} imported, ${skipped.length} skipped, ${failed.length} failed\n`,
  ].join('');
}
