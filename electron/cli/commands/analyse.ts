import { analyseFile, type AnalysedArticle, type UnreadableFile } from '../../host/analyse-file.ts';
import { filesOnDisk, type ImportSource } from '../../host/import-sources.ts';
import { createReaders, type FileReading } from '../../host/reading/readers.ts';
import { sliceRange } from '../../../shared/model/text-range.ts';
import { hasOption, type Call, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { usageOf } from '../parse-call.ts';

/** Structure of files, without any workspace: one JSON object a line with `--json`. */
export const analyse: Command = {
  form: 'analyse [--text] PATH…',
  summary: 'Shows the structure of files; --text prints the text that the offsets are into.',
  options: { text: { type: 'boolean' } },
  positionals: [1, Infinity],
  async run(call) {
    const onlyText = hasOption(call, 'text');
    if (onlyText && call.positionals.length > 1) {
      throw new CommandFailure(exitStatus.usage, `--text takes one PATH.\n${usageOf(analyse)}`);
    }
    const sources: ImportSource[] = [];
    for await (const source of filesOnDisk(call.positionals, true)) sources.push(source);
    let hasFailed = false;
    let done = 0;
    const readers = createReaders();
    for await (const reading of readers.read(sources, {}, call.signal)) {
      call.output.progress(done, sources.length, reading.source.file);
      hasFailed = (await analyseOne(call, reading, onlyText)) || hasFailed;
      if (call.signal.aborted) break;
      done += 1;
    }
    readers.close();
    call.output.endProgress();
    return hasFailed ? exitStatus.failed : exitStatus.done;
  },
};

/** Writes what is in one file; resolves to whether any of it could not be read. */
async function analyseOne(call: Call, reading: FileReading, onlyText: boolean): Promise<boolean> {
  let hasFailed = false;
  for await (const found of analyseFile(reading)) {
    // What an interruption cut off is no fault of the file.
    if (call.signal.aborted) break;
    hasFailed ||= 'error' in found;
    if (call.json && !onlyText) await call.output.result(`${JSON.stringify(record(found))}\n`);
    else if ('error' in found) call.output.message(`${found.file}: ${found.error}`);
    else await call.output.result(onlyText ? found.text : describe(found));
  }
  return hasFailed;
}

function record(found: AnalysedArticle | UnreadableFile) {
  if ('error' in found) return found;
  const { file, article, text, metadata, blocks, segments } = found;
  return {
    file,
    ...(article === undefined ? {} : { article }),
    length: text.length,
    metadata,
    blocks: blocks.map(({ role, start, end, keep, reason }) => ({
      role,
      start,
      end,
      keep,
      ...(reason === undefined ? {} : { reason }),
    })),
    segments: segments.map(({ start, end, block }) => ({ start, end, block })),
    suggestions: [],
  };
}

function describe({ file, text, metadata, blocks, segments }: AnalysedArticle): string {
  const facts = Object.entries(metadata).map(([name, value]) => `  ${name}: ${value}\n`);
  const lines = blocks.map((block, index) => {
    const sentences = segments.filter((segment) => segment.block === index).length;
    const fate = block.keep
      ? `${sentences} segments`
      : `left out${block.reason === undefined ? '' : `: ${block.reason}`}`;
    return `  ${block.role} (${fate})  ${sliceRange(text, block)}\n`;
  });
  return `${file}\n${facts.join('')}${lines.join('')}\n`;
}
