import { z } from 'zod';
import { SpeakerId } from './ids.ts';

/** A person, office or outlet behind source spans, under one canonical name. */
export const Speaker = z.object({
  id: SpeakerId,
  name: z.string().min(1),
  /** Other names for the same speaker in the texts ("Presiden Rusia", "ia"). */
  aliases: z.array(z.string().min(1)).readonly(),
  note: z.string(),
});
export type Speaker = Readonly<z.infer<typeof Speaker>>;
