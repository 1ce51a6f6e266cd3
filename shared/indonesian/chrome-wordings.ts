import type { BlockReason } from './block-reasons.ts';

/** Wordings of page chrome of one kind. They are matched without regard to case. */
export interface ChromeWordings {
  readonly reason: BlockReason;
  readonly wordings: readonly string[];
}

/** Lines that are page chrome when they say this and nothing else, marks at their edges aside. */
export const WHOLE_LINES: readonly ChromeWordings[] = [
  {
    reason: 'related-header',
    wordings: each(`
      artikel terkait, artikel pilihan, artikel lainnya, artikel terbaru, artikel terpopuler, artikel
      menarik lainnya, artikel populer, artikel rekomendasi, berita terkait, berita pilihan, berita
      lainnya, berita terbaru, berita terkini, berita terpopuler, berita populer, berita utama,
      berita menarik lainnya, berita sebelumnya, berita selanjutnya, berita hari ini, berita terkait
      lainnya, video terkait, video pilihan, video terpopuler, video lainnya, foto terkait, foto
      terpopuler, foto lainnya, topik terkait, topik terkini, topik pilihan, topik populer, topik
      hangat, konten terkait, konten pilihan, terkait, terkini, terbaru, terpopuler, populer,
      lainnya, terkini lainnya, terpopuler lainnya, trending, trending now, trending topic, viral,
      headline, headlines, hot topic, hot news, news update, sorotan, rekomendasi, rekomendasi untuk
      anda, rekomendasi untuk kamu, direkomendasikan, pilihan editor, pilihan redaksi, pilihan
      untukmu, pilihan untuk anda, untuk anda, jangan lewatkan, kabar daerah, kabar terkini, kabar
      terbaru, info terkini, indeks berita, tulisan terkait, tulisan lainnya, baca berita terkait
      lainnya, baca juga berita terkait, baca artikel terkait, baca artikel lainnya, baca berita
      lainnya, lihat juga berita lainnya, simak berita lainnya, most popular, most read, related,
      related news, related articles, related article, related posts, related post, related stories,
      you may also like, you might also like, recommended, recommended for you, latest, latest news,
      popular, popular posts, editor's pick, editor's picks, editor's choice, read also, also read
    `),
  },
  {
    reason: 'related-link',
    wordings: each(`
      baca juga, simak juga, lihat juga, tonton juga, baca pula, klik di sini, klik disini, baca di
      sini, baca selengkapnya
    `),
  },
  {
    reason: 'tag-list',
    wordings: each(`
      tag, tags, topik, label, kata kunci, keyword, keywords, topics, tag terkait, tags terkait, tag
      berita
    `),
  },
  {
    reason: 'advertisement',
    wordings: each(`
      advertisement, advertisements, advertorial, iklan, ad, ads, sponsored, promoted, pasang iklan,
      tutup iklan, scroll ke bawah, scroll down, gulir ke bawah, geser ke bawah, skip ad, lanjut ke konten, space iklan
    `),
  },
  {
    reason: 'end-mark',
    wordings: each(`
      selesai, tamat, o0o, ooo
    `),
  },
  {
    reason: 'pagination',
    wordings: each(`
      halaman, baca selanjutnya, halaman selanjutnya, halaman berikutnya, halaman sebelumnya, selanjutnya, berikutnya, sebelumnya, next, next page, prev, previous,
      tampilkan semua, show all, view all, lihat semua, selengkapnya, load more, muat lainnya, read
      more
    `),
  },
  {
    reason: 'page-control',
    wordings: each(`
      loading, memuat, please wait, mohon tunggu, x, ×, ✕, a a a, a-, a+, a- a+, lihat foto, lihat semua foto, zoom-in, zoom in, zoom-out, zoom out, url telah tercopy, url berhasil disalin, link telah disalin, tautan telah disalin, tautan disalin, batalkan, share article, share artikel, dengarkan artikel, dengarkan berita, dengarkan artikel ini, akhir dari paling banyak dibaca, a a+, a+ a-, aaa, perbesar,
      perbesar gambar, font size, ukuran huruf, ukuran font, ukuran teks, bagikan artikel ini,
      bagikan berita ini, bagikan ke, share this, share via, share to, share on
    `),
  },
  {
    reason: 'comment-disclaimer',
    wordings: each(`
      belum ada komentar, jadilah yang pertama berkomentar, tulis komentar anda, tuliskan komentar
      anda, leave a reply, leave a comment
    `),
  },
  {
    reason: 'copyright',
    wordings: each(`
      all rights reserved, all right reserved, hak cipta dilindungi, hak cipta dilindungi
      undang-undang
    `),
  },
];

/** Buttons and menu entries, which stand alone or in a row: `Bagikan Facebook Twitter | 12`. */
export const CONTROLS: readonly string[] = each(`
  bagikan, share, sebarkan, komentar, comment, comments, beri komentar, tulis komentar, kirim
  komentar, facebook, twitter, whatsapp, telegram, linkedin, pinterest, email, e-mail, instagram,
  youtube, tiktok, threads, tweet, copy link, copy url, copy, salin tautan, salin link, salin, link
  copied, print, cetak, simpan, save, suka, like, laporkan, reply, balas, dengarkan, play, pause,
  mute, search, menu, home, beranda, login, log in, masuk, daftar, sign in, sign up, register, logout,
  kirim, batal, tutup, close, follow, ikuti, subscribe, langganan, live, video, foto, indeks, index,
  news, redaksi, kontak, tentang kami, about us, pedoman media siber, disclaimer, privacy policy,
  kebijakan privasi, karier, info iklan, sitemap, rss, ke atas, back to top, kembali ke atas
`);

/** Lines that are page chrome when they begin like this and are no longer than `longest`. */
export const LINE_OPENINGS: readonly (ChromeWordings & { readonly longest: number })[] = [
  {
    reason: 'related-link',
    longest: 220,
    wordings: each(`
      baca juga, simak juga, lihat juga, tonton juga, saksikan juga, dengarkan juga, baca pula, simak
      pula, baca-juga
    `),
  },
  {
    reason: 'related-link',
    longest: 160,
    wordings: each(`
      baca selengkapnya, simak selengkapnya, lihat selengkapnya, simak video, tonton video, lihat
      video, saksikan video, saksikan live, simak live, tonton live, baca artikel selengkapnya, baca
      berita selengkapnya, baca artikel lain, baca berita lain, simak berita lain, simak artikel lain
    `),
  },
  {
    reason: 'related-link',
    longest: 220,
    wordings: each(`
      baca:, baca selanjutnya:, baca selanjutnya :, simak:, lihat:, tonton:, video:, baca :, berita terkait:, artikel terkait:,
      read also:, also read:, read more:, related:, pilihan editor:, pilihan redaksi:
    `),
  },
  {
    reason: 'advertisement',
    longest: 100,
    wordings: each(`
      scroll to continue, scroll to resume, scroll ke bawah untuk lanjut, scroll ke bawah untuk melanjutkan, scroll ke
      bawah untuk membaca, scroll untuk lanjut, scroll untuk melanjutkan, scroll untuk membaca, scroll
      down to, gulir ke bawah untuk lanjut, gulir ke bawah untuk melanjutkan, gulir ke bawah untuk
      membaca, gulir untuk lanjut, gulir untuk melanjutkan, gulir untuk membaca, geser ke bawah untuk
      lanjut, geser ke bawah untuk melanjutkan, geser ke bawah untuk membaca, geser untuk lanjut, geser
      untuk melanjutkan, geser untuk membaca, lanjutkan membaca, lanjutkan baca, lanjutkan dengan konten,
      artikel berlanjut, artikel ini berlanjut, artikel dilanjutkan, konten berlanjut, konten
      dilanjutkan, konten lanjutan, continue reading, article continues, story continues
    `),
  },
  {
    reason: 'pagination',
    longest: 100,
    wordings: each(`
      bersambung ke halaman, bersambung ke hal, baca lanjutan, baca kelanjutan, baca halaman, lanjut
      ke halaman, ke halaman selanjutnya, halaman selanjutnya, halaman berikutnya
    `),
  },
  {
    reason: 'embed',
    longest: 200,
    wordings: each(`
      a post shared by, sebuah kiriman dibagikan oleh, sebuah unggahan bersama, view this post on,
      lihat postingan ini di, view more on
    `),
  },
  {
    reason: 'comment-disclaimer',
    longest: 300,
    wordings: each(`
      isi komentar sepenuhnya, isi komentar adalah, komentar sepenuhnya tanggung jawab, komentar
      adalah tanggung jawab, komentar menjadi tanggung jawab, komentar di luar tanggung jawab,
      jadilah yang pertama, berkomentarlah
    `),
  },
  {
    reason: 'copyright',
    longest: 320,
    wordings: each(`
      ©, copyright ©, all rights reserved, hak cipta ©, hak cipta dilindungi
    `),
  },
  {
    reason: 'render-trace',
    longest: 220,
    wordings: each(`
      read/ rendering in, read/rendering in, rendered in, generated in, page rendered in, page
      generated in, loaded in, googletag, window., document.
    `),
  },
  {
    reason: 'promotion',
    longest: 320,
    wordings: each(`
      simak breaking news dan berita pilihan, pilih saluran andalanmu, pastikan kamu sudah install
      aplikasi, anda harus install aplikasi, fakta atau hoaks? untuk mengetahui, untuk mengetahui
      kebenaran informasi yang beredar, mari bergabung, ayo bergabung, yuk bergabung, yuk gabung, bergabunglah, mari dukung kami,
      berlangganan sekarang, langganan sekarang, subscribe now, daftarkan email, kirimkan tulisan
      anda, punya informasi atau tulisan
    `),
  },
];

/** The entries of a list with commas. */
function each(list: string): readonly string[] {
  return list.split(',').map((wording) => wording.replace(/\s+/gu, ' ').trim());
}
