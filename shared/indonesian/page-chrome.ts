import type { BlockRole } from '../model/article.ts';
import type { BlockReason } from './block-reasons.ts';

/** A kind of line that is not the article's own text. */
export interface ChromeRule {
  readonly reason: BlockReason;
  readonly role: Extract<BlockRole, 'boilerplate' | 'byline'>;
  /** Matched against a whole line without the white space around it. */
  readonly pattern: RegExp;
  /** Longer lines are not tested: a paragraph may begin like a link. */
  readonly longest: number;
}

const LINK_LONGEST = 220;
const SHORT = 60;

function rule(reason: BlockReason, pattern: RegExp, longest = LINK_LONGEST): ChromeRule {
  return { reason, role: 'boilerplate', pattern, longest };
}

/**
 * Lines of Indonesian news pages that are not article text, in order of precedence: the first rule that matches decides.
 * Collected from public scrapers' stop lists and from saved pages of many outlets; each is a habit of a kind of page, not of one text.
 */
export const CHROME_RULES: readonly ChromeRule[] = [
  rule('end-mark', /^[([]?\s?\*{1,5}\s?[)\]]?$|^-o{1,3}0?o{0,2}-$|^\(?(?:selesai|tamat)\)?\.?$/iu, SHORT),
  rule(
    'signature',
    /^[([]\s?(?!(?:red|ist|dok|foto|antara)\s?[)\]])(?:\p{L}{1,8}(?:[/\-*,]\s?\p{L}{1,12}){0,4}|\p{Lu}{1,3}-\d{1,2})\s?[)\]]$/iu,
    SHORT,
  ),
  rule('related-table', /^\|?\s?:?-{3,}:?\s?(?:\|\s?:?-{0,}:?\s?){0,6}$/u, SHORT),
  rule('separator', /^[^\p{L}\p{N}]*$/u, 400),
  rule(
    'related-link',
    /^\W{0,4}(?:baca|simak|lihat|tonton|saksikan|dengarkan)[\s-]?(?:juga|pula)(?![\p{Ll}])/iu,
  ),
  rule(
    'related-link',
    /^\W{0,4}(?:baca|simak|lihat|tonton|saksikan)\s?(?:selengkapnya|lebih lanjut|lainnya|artikel|berita|liputan|(?:live|video|foto|infografis|grafis|breaking news)(?!\s\p{Ll}))/iu,
    160,
  ),
  rule(
    'related-link',
    /^\W{0,4}(?:baca|simak|lihat|tonton|saksikan|artikel|berita|video|foto) (?:terkait|lainnya|menarik lainnya|populer)\s?[:.]/iu,
  ),
  rule(
    'related-link',
    /^\W{0,4}(?:baca|simak|tonton|lihat|berita|artikel|video|also read|read also|read more|related)\s?:\s?\S/iu,
  ),
  rule('related-link', /^(?:klik|selengkapnya|baca)\s?(?:di\s?)?(?:sini|selengkapnya)\W{0,5}$/iu),
  rule('related-header', /^baca (?:juga )?(?:artikel|berita) (?:terkait|lainnya|menarik)/iu, SHORT),
  rule(
    'related-header',
    /^(?:(?:artikel|berita|video|foto|konten|topik|headline|indeks|kabar|tulisan|info)[\s-]){0,2}(?:terkait|terkini|terbaru|terpopuler|populer|pilihan|lainnya|menarik|utama|trending|hari ini|daerah|sebelumnya|selanjutnya)(?:\s(?:lainnya|terkait|hari ini|terkini|minggu ini|untuk anda|nasional|kini|editor|redaksi))?\s?[:»>]?$/iu,
    SHORT,
  ),
  rule(
    'related-header',
    /^(?:rekomendasi(?: untuk (?:anda|kamu))?|pilihan (?:editor|redaksi|untukmu|untuk anda)|editor'?s (?:pick|choice)s?|most (?:popular|read)|(?:trending|viral|hot)(?: (?:now|topics?|news|topik))?|related(?: (?:news|articles?|posts?|stories))?|(?:you )?(?:may|might) also like|you may like|recommended(?: for you)?|latest(?: news)?|popular(?: posts?)?|terpopuler|terkini|terkait|jangan lewatkan|lihat semua|news update|what'?s on|sorotan|kabar daerah)\s?[:»>]?$/iu,
    SHORT,
  ),
  rule(
    'tag-list',
    /^(?:tags?|topik|label|kata kunci|keywords?|topics?)(?: (?:terkait|berita|artikel))?\s?(?:[:#].*)?$/iu,
  ),
  rule('tag-list', /^(?:#[\p{L}\p{N}_]+[\s,]*){1,30}$/u),
  rule(
    'advertisement',
    /^\W{0,3}(?:advertisement|advertorial|iklan|ads?|sponsored|promoted)(?: by .{1,40})?\W{0,3}$/iu,
    SHORT,
  ),
  rule(
    'advertisement',
    /^\W{0,3}(?:scroll (?:to continue|ke bawah|untuk|down)|gulir (?:ke bawah|untuk)|geser (?:ke bawah|untuk)|lanjutkan (?:membaca|baca|dengan)|artikel (?:ini )?(?:berlanjut|dilanjutkan)|konten (?:ini )?(?:berlanjut|dilanjutkan|lanjutan)|continue reading|article continues|story continues|pasang iklan|tutup iklan|skip ad)/iu,
    100,
  ),
  rule(
    'embed',
    /^\[(?:gambas|embed|video|youtube|instagram|twitter|tweet|x|facebook|tiktok|img|image|foto|gambar|infografis|caption|gallery|audio|widget|iframe|baca|read)\b[^\]]{0,160}\]$/iu,
  ),
  rule(
    'embed',
    /^(?:view|lihat) (?:this|postingan ini|post ini|more).{0,20}(?:instagram|facebook|tiktok|twitter|x)$|^(?:a post shared by|sebuah kiriman dibagikan oleh|sebuah unggahan bersama)\b/iu,
  ),
  rule('embed', /^pic\.twitter\.com\/\S+$|^[—–-]{1,2}\s?.{1,60}\(@[\w.]{1,30}\).{0,30}$/u),
  rule(
    'pagination',
    /^(?:halaman|page|hal\.?)\s?:?\s?(?:\d{1,2}(?:\s?(?:dari|of|\/)\s?\d{1,2})?|selanjutnya|berikutnya|sebelumnya|next|(?:\d{1,2}[\s|]{1,3}){1,12}(?:selanjutnya|berikutnya|next)?)\W{0,4}$/iu,
    SHORT,
  ),
  rule(
    'pagination',
    /^\W{0,3}(?:bersambung ke (?:halaman|hal\.?)|baca (?:lanjutan|kelanjutan|halaman)|lanjut ke halaman|(?:ke )?halaman (?:selanjutnya|berikutnya))/iu,
    100,
  ),
  rule(
    'pagination',
    /^\W{0,3}(?:\d{1,2}\s){0,9}(?:selanjutnya|berikutnya|sebelumnya|next|prev(?:ious)?|tampilkan semua|show all|view all|lihat semua|selengkapnya|load more|muat lainnya|read more)\W{0,5}$/iu,
    SHORT,
  ),
  rule(
    'page-control',
    /^(?:loading|memuat|please wait|mohon tunggu)\W{0,6}$|^A(?:\s?[+-]?\s?A){1,3}\s?[+-]?$|^[x×✕]$|^font(?: size)?\s?:?.{0,20}$|^ukuran (?:huruf|font|teks)\b.{0,20}$|^perbesar$/iu,
    SHORT,
  ),
  rule(
    'page-control',
    /^(?:(?:bagikan|share|sebarkan|komentar|comments?|beri komentar|tulis komentar|kirim komentar|facebook|twitter|whatsapp|telegram|line|linkedin|pinterest|email|e-mail|instagram|youtube|tiktok|threads|tweet|copy(?: link| url)?|salin(?: tautan| link)?|link (?:copied|tersalin)|tautan|print|cetak|simpan|save|suka|like|laporkan|report|reply|balas|dengarkan|play|pause|stop|mute|cari|search|menu|home|beranda|login|log in|masuk|daftar|sign (?:in|up)|register|logout|kirim|batal|tutup|close|ok|follow|ikuti|subscribe|langganan|live|video|foto|indeks|index|news|redaksi|kontak|tentang kami|about us|pedoman media siber|disclaimer|privacy policy|kebijakan privasi|karier|info iklan|sitemap|rss|top|ke atas|back to top|kembali ke atas)(?:\s?[|•·/,:()-]?\s?|$)){1,12}(?:\(?\d{1,6}\)?)?$/iu,
    120,
  ),
  rule(
    'page-control',
    /^(?:bagikan|share|sebarkan)\s?(?:ke|artikel ini|berita ini|this|via|on|:)?.{0,40}$/iu,
    SHORT,
  ),
  rule(
    'page-control',
    /^(?:\d[\d.,]*\s?(?:k|rb|ribu|jt)?\s?(?:x|kali)?\s?(?:views?|shares?|likes?|suka|komentar|comments?|pembaca|dibaca|dilihat|tayangan|menit (?:membaca|baca)|min(?:utes?)? read)\s?)$|^(?:dibaca|dilihat|views?|hits?|viewed|waktu baca|lama baca|reading time)\s?:?\s?\d[\d.,]*.{0,20}$/iu,
    SHORT,
  ),
  rule('page-control', /^(?:[\p{L} ]{2,25}\s?(?:[>»›]|\s\/\s)\s?){1,4}[\p{L} ]{2,40}[>»›]?$/u, 80),
  rule(
    'comment-disclaimer',
    /^isi komentar (?:sepenuhnya|adalah)|^komentar (?:sepenuhnya|adalah|di luar|menjadi) .{0,20}tanggung jawab|tanggung jawab (?:pengguna|pembaca|penulis komentar)|^(?:silakan|harap|mohon) .{0,30}berkomentar|^belum ada komentar|^jadilah yang pertama (?:berkomentar|memberi)|^berkomentarlah|^tulis(?:kan)? komentar/iu,
    300,
  ),
  rule(
    'render-trace',
    /^read\/? ?rendering in\b|^(?:rendered|generated|page rendered|page generated|loaded) in [\d.]+\s?s|^<\/?[a-z]+[^>]{0,80}>$|^(?:function|var|window\.|googletag|document\.|\(adsbygoogle)/iu,
  ),
  rule(
    'copyright',
    /^\W{0,3}(?:copyright|©|\(c\)\s?\d{4}|all rights? reserved|hak cipta (?:©|\(c\)|\d{4}|dilindungi|milik|pada))|©\s?\d{4}|^dilarang (?:keras )?(?:mengambil|mengutip|menggandakan|menyalin|memperbanyak|mereproduksi)/iu,
    320,
  ),
  rule(
    'promotion',
    /^\W{0,4}(?:dapatkan|nikmati|jangan (?:lewatkan|ketinggalan))\s.{0,40}(?:berita|update|informasi|info|artikel|kabar|konten|breaking news)(?: (?:dan|serta|\w+))? (?:terkini|terbaru|ter-?update|pilihan|menarik|harian|lainnya|eksklusif|terhangat|langsung|seputar|dari \p{Lu})/iu,
    320,
  ),
  rule(
    'promotion',
    /^\W{0,4}(?:(?:ikuti|follow|pantau)(?:lah)? (?:kami|berita|terus|saluran|kanal|channel|akun|update|informasi|perkembangan|juga|google|whats\s?app|us|kabar)|(?:cek|baca|simak|temukan|akses|update) (?:berita|artikel|informasi|kabar))\s?.{0,100}(?:google news|whats\s?app|telegram|channel|instagram|facebook|twitter|tiktok|youtube|media sosial|medsos|linktr\.ee)/iu,
    320,
  ),
  rule(
    'promotion',
    /^\W{0,4}(?:(?:mari|ayo|yuk),? (?:bergabung|gabung|ikuti|follow|langganan|subscribe|dukung kami)|bergabunglah|gabung(?:lah)?\s.{0,60}(?:grup|group|plus|channel|saluran|komunitas|telegram|whats\s?app)|join\s.{0,60}(?:group|channel|telegram|whats\s?app)|(?:download|unduh|install|instal)\s.{0,20}aplikasi .{0,30}(?:\.com|berita|news|kompas|detik|tempo|liputan6|okezone|republika|antara|cnn|cnbc|tribun|kumparan|sindo)|(?:langganan|berlangganan|subscribe)\s(?:sekarang|gratis|newsletter|kompas|tempo|di sini|now)|daftarkan (?:diri|email))/iu,
    320,
  ),
  rule('promotion', /\bklik (?:di\s?)?(?:sini|link|tautan|gambar)\b.{0,60}$/iu, 140),
  rule(
    'promotion',
    /berkomitmen (?:untuk )?(?:memberikan|menyajikan|menghadirkan).{0,40}(?:fakta|berita|informasi) (?:jernih|tepercaya|terpercaya|akurat)|^(?:kirim(?:kan)?|punya) .{0,60}(?:ke redaksi|ke email)|^(?:available on|get it on|tersedia di)?\s?(?:app store|play store|google play|app gallery)/iu,
    260,
  ),
  rule('web-address', /^(?:sumber\s?:\s?|url\s?:\s?|link\s?:\s?)?(?:https?:\/\/|www\.)\S+$/iu, 600),
  rule('web-address', /^(?:[a-z0-9-]{2,40}\.){1,3}(?:com|co\.id|id|net|org|tv)(?:\/\S*)?$/u, 200),
  {
    reason: 'credit',
    role: 'byline',
    pattern:
      /^[([*]{0,2}\s?(?:(?:reporter|penulis|pewarta|jurnalis|wartawan|kontributor|koresponden|editor|redaktur|penyunting|penerjemah|fotografer|uploader|pengunggah|laporan|sumber|sumber berita|author|writer|written by|reported by|edited by|published by|publisher|penanggung jawab|copy ?editor|rewriter|oleh|by)\s?(?:wartawan|berita|foto|redaksi)?(?:\s[\p{L}.]{2,25}){0,4})\s?:\s?.{2,160}$/iu,
    longest: 200,
  },
  {
    reason: 'credit',
    role: 'byline',
    pattern:
      /^[([*]{1,3}\s?\)?\s?(?:penulis|reporter|pewarta|kontributor|editor|tim redaksi|artikel ini|tulisan ini|opini ini|isi artikel)\b.{5,300}$/iu,
    longest: 320,
  },
  {
    reason: 'credit',
    role: 'byline',
    pattern:
      /^(?:[Ll]aporan|[Ll]iputan) (?:[Ww]artawan|[Rr]eporter|[Jj]urnalis|[Kk]ontributor|[Kk]oresponden)\b.{3,120}$|^(?:[Oo]leh|OLEH|By|BY)\s(?!karena|sebab|pihak|para)\p{Lu}[\p{L}.'’]*(?:(?:[\s,]{1,3}|\sdan\s)\p{Lu}[\p{L}.'’]*){0,5}$|^(?:[Tt]im (?:[Rr]edaksi|[Ll]iputan|detik\p{L}*|CNN Indonesia|[Pp]enulis|[Ee]ditor)|[Rr]edaksi \p{Lu}[\p{L}.]+)$/u,
    longest: 140,
  },
  {
    reason: 'credit',
    role: 'byline',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’]*[\s,]{1,2}){1,6}[-–|]\s?(?:detik\p{L}*|cnn indonesia|cnbc indonesia|kompas\p{L}*(?:\.com)?|okezone|sindonews|viva\p{L}*|jurnalis|wartawan|reporter|kontributor)$/iu,
    longest: 120,
  },
];
