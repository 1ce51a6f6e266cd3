import type { BlockReason } from './block-reasons.ts';
import { SIGNED_BY } from './signature-form.ts';

/** A kind of line that is page chrome by its form. */
export interface LinePattern {
  readonly reason: BlockReason;
  readonly pattern: RegExp;
  /** Longer lines are not tested: a paragraph may begin like a link. */
  readonly longest: number;
  /** A line of the kind. */
  readonly example: string;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’]*`;
const NAMES = String.raw`${NAME}(?:(?:[\s,]{1,3}|\sdan\s)${NAME}){0,5}`;
const SERVICES = String.raw`google news|whats\s?app|telegram|channel|instagram|facebook|twitter|tiktok|youtube|media sosial|medsos|linktr\.ee`;
const CREDIT_LABELS = inAnyCase(
  'reporter|penulis|pewarta|jurnalis|wartawan|kontributor|koresponden|editor|redaktur|penyunting|penerjemah|fotografer|uploader|pengunggah|laporan|sumber|author|writer|written by|reported by|edited by|published by|publisher|penanggung jawab|copy editor|copyeditor|rewriter|oleh|by',
);
/** Sections of news sites, as they stand behind the name of the outlet. */
const SECTIONS =
  'hukum|politik|ekonomi|bisnis|nasional|internasional|daerah|regional|olahraga|sepak bola|bola|teknologi|hiburan|otomotif|kesehatan|pendidikan|sosial budaya|gaya hidup|sains|film|musik|news|dunia|metro|megapolitan|keuangan|properti|wisata|kuliner|opini';
/** A word between a label and its colon that makes a sentence of them: `Penulis itu menyebut:`. */
const CLAUSE_WORD = String.raw`(?:itu|ini|yang|tersebut|lain|kata|me\p{Ll}{3,30}|ber\p{Ll}{3,30}|di\p{Ll}{4,30}|ter\p{Ll}{3,30})(?!\p{L})`;

/** Forms of lines that are page chrome, in order of precedence; wordings without variable parts are in `chrome-wordings.ts`. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  { reason: 'end-mark', longest: 12, example: '(***)', pattern: /^[([]?\s?\*{1,5}\s?[)\]]?$/u },
  {
    reason: 'signature',
    longest: 60,
    example: '(nds/krs)',
    pattern:
      /^[([]\s?(?!(?:red|ist|dok|foto|antara)\s?[)\]])(?:\p{L}{1,8}(?:[/\-*,]\s?\p{L}{1,12}){0,4}|\p{Lu}{1,3}-\d{1,2})\s?[)\]]$/iu,
  },
  {
    reason: 'signature',
    longest: 60,
    example: '(cr1/kabarhulu.com)',
    pattern: new RegExp(String.raw`^[([]\s?(?:${SIGNED_BY}|ANTARA|Antara)\s?[)\]]\.?$`, 'u'),
  },
  {
    reason: 'related-table',
    longest: 60,
    example: '---|',
    pattern: /^\|?\s?:?-{3,}:?\s?(?:\|\s?:?-*:?\s?){0,6}$/u,
  },
  { reason: 'separator', longest: 400, example: '* * *', pattern: /^[^\p{L}\p{N}]*$/u },
  {
    reason: 'tag-list',
    longest: 220,
    example: 'Tags: banjir, Demak',
    pattern:
      /^(?:tags?|topik|label|kata kunci|keywords?|topics?)(?: (?:terkait|berita|artikel))?\s?[:#](?!.*[?!.]$).*$/iu,
  },
  {
    reason: 'tag-list',
    longest: 220,
    example: '#banjir #demak',
    pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){1,30}$/u,
  },
  {
    reason: 'embed',
    longest: 220,
    example: '[Gambas:Video 20detik]',
    pattern:
      /^\[(?:gambas|embed|video|youtube|instagram|twitter|tweet|x|facebook|tiktok|img|image|foto|gambar|infografis|caption|gallery|audio|widget|iframe)\b[^\]]{0,160}\]$/iu,
  },
  {
    reason: 'embed',
    longest: 120,
    example: 'pic.twitter.com/abc',
    pattern: /^pic\.twitter\.com\/\S+$|^[—–-]{1,2}\s?.{1,60}\(@[\w.]{1,30}\).{0,30}$/u,
  },
  {
    reason: 'related-link',
    longest: 400,
    example: 'Artikel ini telah tayang di KabarHulu.com dengan judul Harga Cabai Turun',
    pattern:
      /^\W{0,3}(?:artikel|berita|tulisan|naskah|konten) (?:ini|tersebut) (?:telah|sudah|pernah|pertama kali|sebelumnya|juga)\s(?:\p{L}{2,10}\s){0,2}(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan|ditayangkan)\b.{0,40}(?:\bdi\s\S{2,40}\.(?:com|co|co\.id|id|net|tv)\b|dengan judul)/iu,
  },
  {
    reason: 'related-link',
    longest: 200,
    example: '(Baca: Harga Cabai Turun)',
    pattern: /^[([](?:baca|simak|lihat)\s?:\s?[^)\]]{5,180}[)\]]$/iu,
  },
  {
    reason: 'pagination',
    longest: 60,
    example: 'Halaman 1 2 3 Selanjutnya',
    pattern:
      /^(?:halaman|page|hal\.?)?\s?:?\s?(?:\d{1,2}(?:\s(?:dari|of)\s|\s?\/\s?)\d{1,2}|(?:\d{1,2}[\s|]{1,3}){1,12}(?:selanjutnya|berikutnya|next|lihat semua)|(?<=^(?:halaman|page)\s?:?\s?)\d{1,2}(?:[\s|]{1,3}\d{1,2}){0,12})\W{0,4}$/iu,
  },
  {
    reason: 'page-control',
    longest: 40,
    example: '1.234 kali dibaca',
    pattern:
      /^\d[\d.,]*\s?(?:k|rb|ribu|jt)?\s?(?:x|kali)?\s?(?:views?|shares?|likes?|suka|komentar|comments?|pembaca|dibaca|dilihat|tayangan|menit (?:membaca|baca)|min(?:utes?)? read)$/iu,
  },
  {
    reason: 'page-control',
    longest: 40,
    example: 'Dibaca: 1.234 kali',
    pattern:
      /^(?:dibaca|dilihat|views?|hits?|viewed|waktu (?:mem)?baca|lama baca|reading time)\s?:?\s?\d[\d.,]*.{0,12}$/iu,
  },
  {
    reason: 'page-control',
    longest: 40,
    example: '2 jam yang lalu',
    pattern: /^(?:\d{1,2}\s?|se)(?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu$/iu,
  },
  {
    reason: 'page-control',
    longest: 60,
    example: 'kabarhulu.id - Hukum',
    pattern: new RegExp(
      String.raw`^[\p{L}\p{N}-]{2,25}\.(?:com|co\.id|co|id)\s[-–|]\s(?:${inAnyCase(SECTIONS)})$`,
      'u',
    ),
  },
  {
    reason: 'page-control',
    longest: 100,
    example: 'Lewati Paling banyak dibaca dan terus membaca',
    pattern: /^lewati .{3,70} dan (?:terus|lanjut|lanjutkan) membaca$/iu,
  },
  {
    reason: 'page-control',
    longest: 80,
    example: 'Beranda > Nasional',
    pattern: /^(?:[\p{L} ]{2,25}\s?(?:[>»›]|\s\/\s)\s?){1,4}[\p{L} ]{2,40}[>»›]?$/u,
  },
  {
    reason: 'comment-disclaimer',
    longest: 300,
    example: 'Komentar menjadi tanggung jawab pengguna',
    pattern:
      /^(?:\p{L}{2,10}\s){0,2}komentar\b.{0,60}tanggung jawab (?:pengguna|pembaca|penulis|pengirim)|^(?:silakan|harap|mohon) .{0,30}berkomentar/iu,
  },
  {
    reason: 'render-trace',
    longest: 120,
    example: '<div class="ads">',
    pattern: /^<\/?[a-z]+[^>]{0,100}>$/iu,
  },
  {
    reason: 'render-trace',
    longest: 50,
    example: 'sosmed-whatsapp-green',
    pattern: /^(?:sosmed|socmed|icon|ico?|btn|img|logo)[-_][a-z0-9_-]{2,40}$/u,
  },
  {
    reason: 'copyright',
    longest: 320,
    example: 'Kabar Hulu © 2025',
    pattern:
      /^(?:[^.]|\.(?=\S)|(?<=\b(?:PT|CV|Tbk))\.){0,80}©\s?\d{4}|^\(c\)\s?\d{4}|^hak cipta (?:\(c\)|\d{4}|milik|pada)/iu,
  },
  {
    reason: 'copyright',
    longest: 320,
    example: 'Copyright 2025 Kabar Hulu',
    pattern:
      /^copyright\W{0,4}(?:(?<=[:@©])\s?\S|\(c\)|c\b|by\b|\d{4}|all rights|\S{2,40}\.(?:com|co\.id|id|net|tv)\b|$)|^copyright\b.{0,60}\b(?:19|20)\d{2}\b/iu,
  },
  {
    reason: 'copyright',
    longest: 320,
    example: 'Dilarang mengutip isi situs ini tanpa izin',
    pattern:
      /^dilarang (?:keras )?(?:mengambil|mengutip|menggandakan|menyalin|memperbanyak|menyebarluaskan|mempublikasikan)\b.{0,200}(?:\bizin\b|konten|\bisi\b|artikel|materi|situs|sebagian|seluruh)/iu,
  },
  {
    reason: 'promotion',
    longest: 320,
    example: 'Dapatkan berita terkini dari Kabar Hulu',
    pattern:
      /^\W{0,4}(?:dapatkan|nikmati|jangan (?:lewatkan|ketinggalan))\s.{0,40}(?:berita|update|informasi|info|artikel|kabar|konten|breaking news)(?: (?:dan|serta|\p{L}+))? (?:terkini|terbaru|ter-?update|pilihan|menarik|harian|lainnya|eksklusif|terhangat|langsung|seputar)/iu,
  },
  {
    reason: 'promotion',
    longest: 320,
    example: 'Dapatkan berita menarik dari KabarHulu.com',
    pattern:
      /^\W{0,4}(?:dapatkan|nikmati|ikuti|simak)\s.{0,60}(?:berita|update|informasi|artikel|kabar).{0,60}(?:dari|di|hanya di|lewat)\s[\p{L}\p{N}]+\.(?:com|co\.id|id|tv)/iu,
  },
  {
    reason: 'promotion',
    longest: 320,
    example: 'Ikuti saluran WhatsApp kami',
    pattern: new RegExp(
      String.raw`^\W{0,4}(?:(?:ikuti|follow|pantau)(?:lah)? (?:kami|berita|terus|saluran|kanal|channel|akun|update|informasi|perkembangan|juga|google|whats\s?app|us|kabar)|(?:cek|baca|simak|temukan|akses|update)(?: terus| juga)? (?:berita|artikel|informasi|kabar))\s?.{0,100}(?:${SERVICES})`,
      'iu',
    ),
  },
  {
    reason: 'promotion',
    longest: 400,
    example: 'Pilih saluran andalanmu: https://whatsapp.com/channel/x',
    pattern:
      /^\W{0,4}(?:ikuti|gabung|bergabung|mari|ayo|klik|simak|akses|pilih|join|baca|dapatkan|follow)\b.{0,300}(?:whatsapp\.com\/channel|\bt\.me\/|news\.google\.com)/iu,
  },
  {
    reason: 'promotion',
    longest: 320,
    example: 'Gabung di grup Telegram kami',
    pattern:
      /^\W{0,4}(?:(?:mari|ayo|yuk),? )?(?:gabung(?:lah)?|bergabung(?:lah)?|join)\s(?:.{0,60}(?:telegram|whats\s?app|\bwa (?:grup|group|channel)|(?:grup|group|channel|saluran|komunitas|kanal) (?:kami|pembaca|wa|fb|facebook|discord|line)\b)|\S{3,25}\s?(?:plus\b|\+))/iu,
  },
  {
    reason: 'promotion',
    longest: 320,
    example: 'Unduh aplikasi KabarHulu.com',
    pattern: /^\W{0,4}(?:download|unduh|install|instal)\s.{0,20}aplikasi .{0,30}(?:\.com|berita|news)/iu,
  },
  {
    reason: 'promotion',
    longest: 140,
    example: 'Untuk berlangganan klik di sini',
    pattern:
      /^(?:[^.]|\.(?=\S)){0,100}\bklik (?:di\s?)?sini\b.{0,60}$|^klik (?:link|tautan|gambar) (?:ini|berikut|di (?:bawah|atas))(?: ini)?\W{0,3}$|(?<=\S\s)klik (?:link|tautan|gambar) (?:ini|berikut|di (?:bawah|atas|bio|samping))\b.{0,30}$/iu,
  },
  {
    reason: 'promotion',
    longest: 260,
    example: 'Kabar Hulu berkomitmen memberikan fakta jernih',
    pattern:
      /^.{0,40}berkomitmen (?:untuk )?(?:memberikan|menyajikan|menghadirkan).{0,40}(?:fakta jernih|(?:fakta|berita) (?:tepercaya|terpercaya|akurat))/iu,
  },
  {
    reason: 'promotion',
    longest: 60,
    example: 'Get it on Google Play',
    pattern:
      /^(?:available on|get it on|tersedia di)?\s?(?:the )?(?:app store|play store|google play|app gallery)$/iu,
  },
  {
    reason: 'web-address',
    longest: 600,
    example: 'Sumber: https://contoh.id/a',
    pattern: /^(?:(?:sumber|url|link)\s?:\s?)?(?:https?:\/\/|www\.)\S+$/iu,
  },
  {
    reason: 'web-address',
    longest: 200,
    example: 'kabarhulu.com',
    pattern: /^(?:[a-z0-9-]{2,40}\.){1,3}(?:com|co\.id|id|net|org|tv)(?:\/\S*)?$/u,
  },
  {
    reason: 'credit',
    longest: 200,
    example: 'Penulis: Ani | Editor: Budi',
    pattern: new RegExp(
      String.raw`^[([*]{0,2}\s?(?:${CREDIT_LABELS})\s?(?:${inAnyCase('wartawan|berita|redaksi')})?(?:\s(?!${CLAUSE_WORD})[\p{L}.]{2,25}){0,4}\s?:\s?(?!["“]).{2,160}$`,
      'u',
    ),
  },
  {
    reason: 'credit',
    longest: 12,
    example: 'Sumber :',
    pattern: /^(?:oleh|sumber)\s?:$/iu,
  },
  {
    reason: 'credit',
    longest: 90,
    example: 'ANI WIJAYA | ANTARA',
    pattern:
      /^\p{Lu}{2}[\p{Lu}.'’-]*(?:\s[\p{Lu}.'’-]{1,20}){1,4}\s\|\s(?:ANTARA|TEMPO|KORAN TEMPO|REUTERS|AFP|AP|BBC|CNN|XINHUA|DW|VOA|AL JAZEERA|[\p{L}\p{N}-]{2,25}\.(?:COM|CO|ID|com|co|co\.id|id))$/u,
  },
  {
    reason: 'credit',
    longest: 100,
    example: 'Sumber gambar, Kabar Hulu',
    pattern: /^sumber (?:gambar|foto),\s.{2,80}$/iu,
  },
  {
    reason: 'credit',
    longest: 320,
    example: '*) Penulis adalah dosen',
    pattern:
      /^[([*]{1,3}\s?\)?\s?(?:penulis|reporter|pewarta|kontributor|editor|tim redaksi|artikel ini|tulisan ini|opini ini|isi artikel)\b.{5,300}$/iu,
  },
  {
    reason: 'credit',
    longest: 140,
    example: 'Laporan wartawan Kabar Hulu, Ani',
    pattern: /^(?:laporan|liputan) (?:wartawan|reporter|jurnalis|kontributor|koresponden)\b.{3,120}$/iu,
  },
  {
    reason: 'credit',
    longest: 140,
    example: 'Oleh Ani Wijaya dan Budi Santoso',
    pattern: new RegExp(`^(?:[Oo]leh|OLEH|By|BY)\\s(?!(?:[Kk]arena|KARENA|[Ss]ebab|SEBAB)\\s)${NAMES}$`, 'u'),
  },
  {
    reason: 'credit',
    longest: 60,
    example: 'Tim Redaksi',
    pattern:
      /^(?:[Tt]im (?:[Rr]edaksi|[Ll]iputan|detik\p{L}*|CNN Indonesia|[Pp]enulis|[Ee]ditor)|[Rr]edaksi \p{Lu}[\p{L}.]+)$/u,
  },
  {
    reason: 'credit',
    longest: 120,
    example: 'Ani Wijaya - detikNews',
    pattern: new RegExp(
      String.raw`^${NAMES}\s[-–|]\s?(?:detik\p{L}*|CNN Indonesia|CNBC Indonesia|Kompas\p{L}*(?:\.com)?|Okezone|[Ss]indonews|VIVA\p{L}*|[Jj]urnalis|[Ww]artawan|[Rr]eporter|[Kk]ontributor)$`,
      'u',
    ),
  },
];

/** The words in lower case, with a capital, with capitals throughout, and with one on each word. */
function inAnyCase(alternatives: string): string {
  const capitalised = alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const titled = alternatives.replace(/(?<=^|[\s|])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [...new Set([alternatives, capitalised, titled, alternatives.toUpperCase()])].join('|');
}
