import { isOutletName } from './outlet-names.ts';
import { isRegionName } from './region-names.ts';
import { isTownName } from './town-names.ts';

/** Words that the menus and breadcrumbs of Indonesian news sites are made of, in lower case. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  [
    'home beranda depan berita news warta artikel indeks index kanal rubrik headline headlines update',
    'nasional national internasional international dunia global mancanegara luar negeri daerah regional nusantara lokal metro',
    'megapolitan metropolitan peristiwa politik pemerintahan pemilu pilpres pilkada parlemen hukum kriminal kriminalitas hankam',
    'pertahanan keamanan ekonomi bisnis business keuangan finansial finance market markets pasar makro moneter ekbis industri',
    'energi properti investasi perbankan perdagangan umkm entrepreneur bursa saham ekonomipedia syariah',
    'olahraga sport sports bola sepakbola sepak raket basket hiburan entertainment showbiz seleb selebritas selebriti selebritis',
    'celebrity musik film gosip lifestyle gaya hidup life hot tren trend style fashion relationship parenting teknologi tekno',
    'techno tech technology gadget sains science iptek digital otomotif oto automotive kesehatan health sehat travel wisata',
    'pariwisata destinasi kuliner food pendidikan edukasi edu kampus humaniora sosial budaya seni agama khazanah religi islam',
    'islami hikmah opini kolom editorial tajuk gagasan analisis fokus sorot foto video infografis galeri multimedia podcast tv',
    'cek fakta hoaks hoax ragam unik viral populer terpopuler terkini terbaru lainnya topik tag',
  ].flatMap((line) => line.split(' ')),
);
/** Words between the names of sections. */
const JOINING: ReadonlySet<string> = new Set(['dan', '&', 'and', '/', '|', '>', '›', '»', '-', '•']);
const LONGEST_LINE = 60;
const MOST_WORDS = 7;
/** More section words than this without the root of a menu before them may be a headline: `Tren Gaya Hidup Sehat`. */
const MOST_SECTION_WORDS = 3;
const ROOT = /^(?:home|beranda)$/iu;

/**
 * Whether a line is an entry or a row of a site's menu or breadcrumbs and nothing else: `Hukum & Kriminal`, `Ekonomi Bisnis`, also
 * with the outlet or the region before it: `Kompas TV nasional peristiwa`, `NTT Terkini`.
 */
export function isSectionLine(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.,:;?!"“”0-9]/u.test(line)) return false;
  const words = line.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  const first = words.findIndex((word) => isSectionWord(word));
  const rest = words.slice(first).filter((word) => !JOINING.has(word));
  if (first === -1 || !rest.every((word) => isSectionWord(word))) return false;
  if (rest.length > MOST_SECTION_WORDS && !ROOT.test(words[0] ?? '')) return false;
  const name = words.slice(0, first).join(' ');
  return name === '' || isOutletName(name) || isRegionName(name) || isTownName(name);
}

/** Whether a line is the root of a menu or of breadcrumbs: `Home`, `Beranda`. */
export function isMenuRoot(line: string): boolean {
  return ROOT.test(line.replace(/[\s>›»|/]+$/u, ''));
}

function isSectionWord(word: string): boolean {
  return SECTION_WORDS.has(word.toLowerCase());
}
