/** A way in which a line shows that it is the caption of a picture. */
interface CaptionRule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Strings of which every line that fits has one: looking for them is quicker than the pattern. */
  readonly signs?: readonly string[];
  /** As many characters at the end are all that the pattern looks at. */
  readonly within?: number;
}

/** Where pictures come from: a bare name in brackets is enough. */
const PICTURE_SOURCE =
  'Getty Images|GETTY IMAGES|[Ss]hutterstock|SHUTTERSTOCK|[Ff]reepik|[Uu]nsplash|[Pp]ixabay|[Pp]exels|iStock|[Ii]stimewa|ISTIMEWA|[Ii]st|[Ii]nstagram|You[Tt]ube|[Ff]acebook|[Tt]angkapan [Ll]ayar|DOK\\.?|[Dd]ok\\.?';
/** Agencies and outlets: bare, their names credit a text as well. */
const AGENCY = `${PICTURE_SOURCE}|ANTARA(?: FOTO| News)?|Antara(?: Foto)?|AFP|AP(?: PHOTO| Photo)?|REUTERS|Reuters|EPA|XINHUA|Xinhua|detikcom|KOMPAS\\.?com|KOMPAS|TEMPO|Tempo|CNN Indonesia|Liputan6\\.com|TRIBUN\\p{L}{0,12}|Tribun\\p{L}{0,12}`;
/** What else photographers work for; too common as words to be looked for without a name behind them. */
const EMPLOYER = `${AGENCY}|KONTAN|Kontan|BISNIS|Bisnis|JIBI|MI|Media Indonesia|REPUBLIKA|Republika|JPNN|SINDOnews|Sindonews|Okezone|VIVA|Jawa Pos|JAWA POS|[\\p{L}\\p{N}-]{2,25}\\.(?:com|co\\.id|id)`;
const NAME = String.raw`\p{Lu}[\p{L}.\-@_]{1,25}(?:\s[\p{L}.\-@_]{1,25}){0,4}`;

/** Habits of photo captions on Indonesian pages. */
const CAPTION_RULES: readonly CaptionRule[] = [
  {
    reason: 'Begins with a label: `Foto: …`, `Ilustrasi/…`.',
    pattern:
      /^(?:foto|photo|ilustrasi|gambar|infografis|grafis|caption|keterangan (?:foto|gambar)|dok\.?|dokumentasi|video|tangkapan layar|screenshot|arsip foto)(?:\s?[:/|]\s?|(?<=^keterangan (?:foto|gambar)),\s)\S/iu,
  },
  {
    reason: 'Begins with the credit of an agency: `AP PHOTO/ERALDO PERES …`.',
    pattern: new RegExp(`^(?:${AGENCY})\\s?/\\s?[\\p{Lu}@][\\p{L}.@ ]{2,60}`, 'u'),
  },
  {
    signs: [':', '/'],
    reason: 'Ends with a labelled credit: `… FOTO/Reuters`, `… (Foto: Ani)`, `… (Sumber: X)`.',
    pattern:
      /(?:^|[\s.(])(?:foto|photos?|images?|gambar|dok(?:umentasi)?\.?|sumber(?: foto)?)\s?[:/]\s?[^.:]{2,70}[)\].]{0,2}$/iu,
  },
  {
    within: 90,
    signs: [':', '/'],
    reason:
      'Ends with the label of a picture and a name with a stop in it: `… Foto: Ani/Kabarhulu.com`, `… Foto: Dok. Istimewa`.',
    pattern:
      /(?:^|[\s.(])(?:foto|photo|gambar)\s?[:/]\s?(?:[^.:]|\.(?=\p{L})|(?<=dok)\.){2,70}[)\].]{0,2}$/iu,
  },
  {
    within: 120,
    signs: ['/'],
    reason: 'Ends with an outlet and its photographer behind a full stop: `… di Ambon. TEMPO/Ani Wijaya`.',
    pattern: new RegExp(
      `[.”")]\\s{1,2}(?:${EMPLOYER})\\s?/\\s?\\p{Lu}[\\p{L}'’]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’]{0,20}){0,3}$`,
      'u',
    ),
  },
  {
    within: 120,
    signs: ['/'],
    reason: 'Ends with an agency in capitals and its photographer: `… di Ambon ANTARA/Ani Wijaya`.',
    pattern:
      /\s(?:ANTARA|TEMPO|KOMPAS|REUTERS|AFP|KONTAN)\/\p{Lu}[\p{L}'’]{1,20}(?:\s\p{Lu}[\p{L}.'’]{0,20}){0,3}$/u,
  },
  {
    signs: [')', ']'],
    reason: 'Ends with a bracketed label: `… (Foto Ani)`, `… (Dok. Istimewa)`.',
    pattern: /[([](?:foto|photo|dok\.|dokumentasi|dokumen|kredit|credit)\b[^()]{0,90}[)\]]\.?$/iu,
  },
  {
    signs: [')', ']'],
    reason: 'Ends with a bracketed source of pictures: `… (Getty Images)`.',
    pattern: new RegExp(`[(\\[](?:${PICTURE_SOURCE})(?:\\s[^()]{0,40})?[)\\]]$`, 'u'),
  },
  {
    signs: [')', ']'],
    reason: 'Ends with a bracketed agency and photographer: `… (ANTARA FOTO/Ani)`.',
    pattern: new RegExp(`[(\\[](?:${AGENCY})\\s?[/\\-|,]\\s?[^()]{1,80}[)\\]]$`, 'u'),
  },
  {
    signs: ['/'],
    reason: 'Ends with a bracketed photographer and outlet: `… (Kabar Pesisir/Tegar Wibisono)`.',
    pattern: new RegExp(`\\S\\s?\\(${NAME}/${NAME}\\)$`, 'u'),
  },
  {
    signs: ['/'],
    reason: 'Ends with a slash credit: `… /Karawangpost/Youtube`.',
    pattern: /\s\/[\p{Lu}@][\p{L}\p{N}@._]{2,30}(?:\/[\p{L}\p{N}@._ ]{2,40}){0,4}\.?$/u,
  },
  {
    signs: ['FOTO', 'PHOTO', 'Photo', 'Getty Images', 'GETTY IMAGES', 'REUTERS'],
    reason: 'Ends with an agency’s mark: `… ANTARA FOTO/Ani`.',
    pattern:
      /(?:ANTARA FOTO|AP PHOTO|AP Photo|AFP PHOTO|Getty Images|GETTY IMAGES|REUTERS)(?:\/[\p{L}. ]{2,50}){0,3}$/u,
  },
];

/** Lines longer than this are not captions, whatever credit they end in. */
const LONGEST_CAPTION = 450;

/** Whether a line is the caption of a picture, by its label or its credit. */
export function isCaption(line: string): boolean {
  return (
    line.length <= LONGEST_CAPTION &&
    CAPTION_RULES.some(
      ({ signs, within, pattern }) =>
        signs?.some((sign) => line.includes(sign)) !== false &&
        pattern.test(within === undefined ? line : line.slice(-within)),
    )
  );
}

const PICTURE_CREDIT = new RegExp(
  `[(\\[](?:[^()[\\]]{0,40}(?:FOTO|PHOTO|[Ff]oto|[Pp]hoto|${PICTURE_SOURCE})[^()[\\]]{0,60})[)\\]]\\.?$`,
  'u',
);

/** Whether the bracket at the end of a line says itself that it credits a picture, not a text: `(ANTARA FOTO/Ani)`, `(Getty Images)`. */
export function endsWithPictureCredit(line: string): boolean {
  return PICTURE_CREDIT.test(line.slice(-160));
}
