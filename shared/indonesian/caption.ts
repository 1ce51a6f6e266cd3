/** Lines longer than this are not captions, whatever credit they end in. */
const LONGEST_CAPTION = 450;

/**
 * What photo captions of Indonesian pages begin or end with: a label (`Foto:`), a credit in brackets (`(Foto: Antara)`,
 * `(ANTARA FOTO/Ani)`, `(Dok. Istimewa)`), a slash credit (`FOTO/Reuters`, `/Karawangpost/Youtube`), or an agency's mark.
 */
const CAPTION_PATTERNS: readonly RegExp[] = [
  /^(?:foto|photo|ilustrasi|gambar|infografis|grafis|caption|keterangan (?:foto|gambar)|dok\.?|dokumentasi|video|tangkapan layar|screenshot|arsip foto)\s?[:\/|]\s?\S/iu,
  /^ilustrasi\b[^.]{0,80}(?:\(|\.\s)(?:foto|dok|sumber|shutterstock|istimewa|pixabay|unsplash|freepik|ist|getty)/iu,
  /^(?:AFP|AP|AP PHOTO|AP Photo|REUTERS|EPA|ANTARA FOTO|ANTARA|Antara Foto|KOMPAS\.?com|KOMPAS|TRIBUN\p{L}*|SHUTTERSTOCK|Shutterstock|Getty Images|GETTY IMAGES|DOK\.?|Dok\.?|TEMPO|detikcom|CNN Indonesia|Liputan6\.com|Dok)\s?\/\s?[\p{Lu}@][\p{L}.@ ]{2,60}/u,
  /(?:^|[\s.(])(?:foto|photos?|images?|gambar|ilustrasi|dok(?:umentasi)?\.?|sumber(?: foto)?)\s?[:\/]\s?[^.:]{2,70}[)\].]{0,2}$/iu,
  /[([](?:(?:sumber|foto|photo|dok\.?|dokumentasi|credit|kredit|ilustrasi|source|via)\b|(?:ANTARA|Antara|AFP|AP|REUTERS|Reuters|EPA|Getty|Shutterstock|shutterstock|Freepik|freepik|Unsplash|Pixabay|Pexels|iStock|Istimewa|istimewa|Ist|ist|detikcom|Twitter|Instagram|YouTube|Youtube|tangkapan layar|Tangkapan layar|TRIBUN|Tribun)\b[^()]{0,40}(?:[\/]|[)\]]))[^()]{0,90}[)\]]?\.?$/u,
  /\s\/\s?[\p{Lu}@][\p{L}\p{N}@._]{2,30}(?:\/[\p{L}\p{N}@._ ]{2,40}){0,4}\.?$/u,
  /\((?:[\p{L}.]+\s?){1,4}\/(?:[\p{L}.\-]+\s?){1,5}\)\.?$/u,
  /(?:ANTARA FOTO|AP PHOTO|AP Photo|AFP PHOTO|Getty Images|GETTY IMAGES|REUTERS)(?:\/[\p{L}. ]{2,50}){0,3}[)\]]?\.?$/u,
];

/** Whether a line is the caption of a picture, by its label or its credit. */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && CAPTION_PATTERNS.some((pattern) => pattern.test(line));
}
