/**
 * Names of Indonesian outlets that are written without a domain, in lower case. Facts of usage; a name with a domain
 * (`KOMPAS.com`) needs no entry.
 */
const OUTLET_NAMES: ReadonlySet<string> = new Set([
  'antara',
  'antara news',
  'antaranews',
  'bbc news indonesia',
  'bbc indonesia',
  'berita satu',
  'beritasatu',
  'bisnis indonesia',
  'cnbc indonesia',
  'cnn indonesia',
  'detik',
  'detikcom',
  'detiknews',
  'fajar',
  'galamedia',
  'gatra',
  'harian jogja',
  'idn times',
  'inews',
  'jawa pos',
  'jpnn',
  'kbr',
  'kbrn',
  'kompas',
  'kompas tv',
  'kontan',
  'koran tempo',
  'kumparan',
  'liputan6',
  'media indonesia',
  'merdeka',
  'metro tv',
  'metrotv',
  'okezone',
  'pikiran rakyat',
  'republika',
  'rmol',
  'rri',
  'sindonews',
  'solopos',
  'suara merdeka',
  'suara pembaruan',
  'tempo',
  'tempo interaktif',
  'the jakarta post',
  'tirto',
  'tribun',
  'tvone',
  'viva',
  'voa indonesia',
  'vice indonesia',
  'info nasional',
  'reuters',
  'afp',
  'ap',
  'xinhua',
]);

/** A name with a domain: `RIAU24.COM`, `KONTAN.CO.ID`, `tirto.id`. */
const DOMAIN_NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}-]{1,30}(?:\.[\p{L}\p{N}-]{2,20}){0,2}\.(?:com|co\.id|or\.id|go\.id|ac\.id|web\.id|my\.id|id|co|net|news|tv|org|info|asia|press|today)$/iu;
/** What outlets call themselves: `KARAWANGPOST`, `RADAR BOGOR`, `detikNews`. */
const MEDIA_WORD =
  /^(?:tribun|radar|kabar|warta|media|harian|koran|suara|berita|lensa|jurnal|majalah|detik)[\p{L}\p{N} ]{2,30}$|[\p{L}\p{N} ]{2,30}(?:post|pos|news|times|tv|fm|ekspres|express|daily|rakyat|online|media)$/iu;

/** Whether a name is made up as those of outlets are: `Kabar Pesisir`. Persons and places may be named so too. */
export function resemblesOutlet(name: string): boolean {
  return MEDIA_WORD.test(name);
}

/** Whether `name` is the name of an outlet rather than of a place. */
export function isOutletName(name: string): boolean {
  if (OUTLET_NAMES.has(name.toLowerCase())) return true;
  // Running text; looked for first because the other patterns take longer on it.
  if (/\p{Ll} /u.test(name)) return false;
  return DOMAIN_NAME.test(name) || MEDIA_WORD.test(name);
}
