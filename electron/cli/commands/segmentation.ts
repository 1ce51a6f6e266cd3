import { writeFile } from 'node:fs/promises';
import { SRX_LIMITS, segmentationSrx } from '../../../shared/indonesian/segmentation-srx.ts';
import { textOption, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { usageOf } from '../parse-call.ts';

/** The sentence rules for other tools. */
export const segmentation: Command = {
  form: 'segmentation --srx FILE',
  summary: 'Writes the Indonesian sentence rules as SRX 2.0, which CAT tools read.',
  options: { srx: { type: 'string' } },
  positionals: [0, 0],
  async run(call) {
    const file = textOption(call, 'srx');
    if (file === undefined)
      throw new CommandFailure(exitStatus.usage, `--srx is missing.\n${usageOf(segmentation)}`);
    await writeFile(file, segmentationSrx());
    await call.output.result(
      call.json
        ? `${JSON.stringify({ file, limits: SRX_LIMITS })}\n`
        : `${file} written. What SRX cannot say:\n${SRX_LIMITS.map((limit) => `- ${limit}\n`).join('')}`,
    );
    return exitStatus.done;
  },
};
