/**
 * Words that, capitalised in running text, almost always open a sentence: function words, pronouns, conjunctions
 * and discourse connectives of Indonesian. They are not parts of names, so that `PT Bumi Tbk. Selain itu` is two
 * sentences while `PT Bumi Tbk. Ani Wijaya` is one.
 */
export const SENTENCE_OPENERS: readonly string[] = [
  'Ada Adapun Agar Akan Akhirnya Akibat Akibatnya Aku And Anda Apa Apabila Apakah Apalagi Artinya Asal Atas',
  'Atau Awalnya Bagaimana Bagi Bahkan Bahwa Baik Banyak Beberapa Begini Begitu Begitulah Belakangan Beliau',
  'Belum Berbagai Berbeda Berdasar Berdasarkan Berikut Berikutnya Bersama Biasanya Bila Bisa Bukan Bukankah',
  'Bukannya But Contohnya Dalam Dan Dapat Dari Daripada Demi Demikian Dengan Di Dia Dijelaskan Dikatakan',
  'Diketahui Dikutip Dilansir Diperkirakan Disebutkan Ditambahkan Dua Empat Enam Entah Guna Hal Hampir Hanya',
  'Harus Hasilnya He Hendaknya Hingga Ia In Ini Inilah It Itu Itulah Iya Jadi Jangan Janganlah Jika Jikalau',
  'Juga Justru Kala Kalau Kami Kamu Kapan Karena Karenanya Kata Katanya Ke Kecuali Kedua Keduanya Kemarin',
  'Kemudian Kenapa Kendati Kepada Ketiga Ketika Khusus Khususnya Kini Kita Konon Lagi Lagipula Lain Lalu',
  'Lantas Lebih Maka Makanya Malah Malahan Mana Masih Masing-masing Melalui Memang Mengapa Mengenai',
  'Menjelang Menurut Menurutnya Mereka Merujuk Meski Meskipun Misalnya Mulai Mungkin Nah Namun Nanti',
  'Nantinya Oh Oleh Pada Padahal Paling Para Pasalnya Per Perlu Pernah Perseroan Pertama Pertama-tama',
  'Perusahaan Pihak Pihaknya Pokoknya Pun Rata-rata Rupanya Saat Saja Salah Sama Sambil Sampai Sangat Satu',
  'Saya Sayangnya Seakan Seandainya Sebab Sebagai Sebagaimana Sebagian Sebaliknya Sebanyak Sebelum',
  'Sebelumnya Sebenarnya Sebetulnya Sebuah Secara Sedang Sedangkan Segera Sehingga Sejak Sejauh Sejumlah',
  'Sekali Sekarang Sekitar Selain Selama Selanjutnya Seluruh Semakin Sembilan Sementara Semoga Semua',
  'Semuanya Seolah Seorang Sepanjang Seperti Sepertinya Serta Sesampainya Sesekali Sesuai Sesudah Setelah',
  'Setelahnya Setiap Setibanya Seusai She Siapa Siapapun Soal Sontak Suatu Sudah Supaya Tadi Tadinya Tak',
  'Tampaknya Tanpa Tapi Telah Tentang Tentu Terakhir Tercatat Terhadap Terkait Terlebih Termasuk Ternyata',
  'Terpisah Tetapi That The They This Tiap Tiba-tiba Tidak Tiga Tujuannya Ujarnya Umpamanya Umumnya Untuk',
  'Untungnya Usai Waktu Walau Walaupun We Ya Yaitu Yakni Yang',
].flatMap((line) => line.split(' '));
