/**
 * A sentence of the host in English and in Indonesian. `{name}` stands for what differs from time to time; every
 * placeholder of the English sentence is in the Indonesian one too, and the other way round.
 */
export type HostMessage = readonly [english: string, indonesian: string];
