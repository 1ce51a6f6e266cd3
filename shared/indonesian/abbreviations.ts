/** How an abbreviation behaves before a capital letter or a number. */
export type AbbreviationKind =
  /** Always followed by what it introduces: `Dr. Ani`, `Jl. Sudirman`. Never ends a sentence. */
  | 'leading'
  /** The same, but a word of its own as well, so that only a number tells: `hal. 5`, but `banyak hal. Lalu`. */
  | 'numbering'
  /** Ends a sentence as often as not: `PT Bumi Tbk.`, `Budi, S.H.` What follows decides. */
  | 'either'
  /** Closes a list, so that a capital after it starts a new sentence: `beras, gula, dll.` */
  | 'closing';

/** A group of abbreviations that behave alike. Words are matched with a full stop after them. */
export interface AbbreviationGroup {
  readonly id: string;
  readonly kind: AbbreviationKind;
  /** Whether `NO.` and `No.` count as `no.`; off where the other case is a common word. */
  readonly anyCase: boolean;
  readonly reason: string;
  readonly words: readonly string[];
}

/**
 * Indonesian abbreviations written with a full stop. Facts about the language, gathered from the spelling
 * guide (Pedoman Umum Ejaan Bahasa Indonesia, III.A "Tanda titik") and from usage in news text. Single capitals
 * (`H.`, `R.`) are not here: they behave as initials.
 */
export const ABBREVIATION_GROUPS: readonly AbbreviationGroup[] = [
  {
    id: 'title',
    kind: 'leading',
    anyCase: false,
    reason: 'A form of address or an academic, religious or noble title; a name follows.',
    words: words(
      'Abd Adv Alm Almh Apt Bpk Ch Dr DR dr Dra dra Drg drg Drh drh Drs drs FX Fx Hj Hjh Ir ir K.H KH Kh Mgr Moh Moch Mohd Muh Much Mr Mrs Ms Ny Nn Pdt Prof prof',
      'R.A R.Ay R.M RA RM Rd Rev Rm Rr Sdr Sdri St Ste Sy Tb Tgk Tn Ust Ustd Ustdz Yth Fr Br Ps Dok dok Ft ft Feat feat',
    ),
  },
  {
    id: 'rank',
    kind: 'leading',
    anyCase: false,
    reason: 'A military, police or public-service rank or office; a name or a place follows.',
    words: words(
      'Aipda Aiptu AKBP AKP Brigjen Brigjend Bripda Bripka Briptu Capt Col Ipda Iptu Irjen Jend Kapt Kol Kombes Kompol Komjen Laksda Laksma Letda Letjen Letjend Letkol Lettu',
      'Let Lt Inf Arm Arh Czi Marsda Marsma Mayjen Mayjend Pol Purn purn Rep Ret Serda Serka Serma Sertu Sgt Gov Supt Sen Gen',
    ),
  },
  {
    id: 'acting-office',
    kind: 'leading',
    anyCase: false,
    reason: 'Acting in an office (pelaksana tugas, penjabat …): the office or the name follows.',
    words: words('Plt Plh Pj Pjs Pgs'),
  },
  {
    id: 'article-of-law',
    kind: 'leading',
    anyCase: false,
    reason: 'Joins two articles of law (juncto): `Pasal 2 jo. Pasal 18`.',
    words: words('jo jis'),
  },
  {
    id: 'office',
    kind: 'either',
    anyCase: false,
    reason:
      'A shortened office, written with and without a stop: a name may follow, or the sentence may end.',
    words: words('Sekjen Wasekjen Dirjen Sesjen Sekda Sekdes'),
  },
  {
    id: 'place',
    kind: 'leading',
    anyCase: false,
    reason: 'A kind of place or of address; its name or number follows.',
    words: words(
      'Ds Dsn Dk Gd Gg Jl jl JL Jln jln Kab kab Kav Kec kec Kel kel Kp Mt Perum Prov prov Blvd Ave Bid Kep',
    ),
  },
  {
    id: 'enterprise',
    kind: 'leading',
    anyCase: false,
    reason: 'A legal form that stands before its name: `PT. Telkom`, `CV. Maju Jaya`.',
    words: words('PT Pt CV Cv UD NV Fa FA'),
  },
  {
    id: 'reference',
    kind: 'leading',
    anyCase: true,
    reason: 'Announces a number, a time, a date, a sum or a person.',
    words: words(
      'no nos hlm jld gbr psl pkl tgl tel telp tlp psw rp usd a.n a.l d.a d.h u.b u.p c.q cq s.d n.b b.d i.e e.g cf vs bdk ttd adm',
    ),
  },
  {
    id: 'numbered-reference',
    kind: 'numbering',
    anyCase: true,
    reason: 'A word that announces a number, but stands for itself elsewhere.',
    words: words('hal bab vol ed med nomor pasal pukul lt th thn hp jam ayat tabel gambar kaliber'),
  },
  {
    id: 'month',
    kind: 'numbering',
    anyCase: false,
    reason: 'A shortened month: the year or the day follows, `31 Des. 2020`.',
    words: words('Jan Feb Mar Apr Jun Jul Agt Agu Ags Agust Sep Sept Okt Nov Nop Des'),
  },
  {
    id: 'company',
    kind: 'either',
    anyCase: false,
    reason: 'The legal form of a company or body: a name may follow, or the sentence may end.',
    words: words(
      'Tbk tbk TBK Ltd Inc Corp Co Bhd Bros Persero Pte Jr Sr Dept Univ RS RSUD KM KN KRI saw SAW s.a.w swt SWT s.w.t a.s r.a',
    ),
  },
  {
    id: 'degree',
    kind: 'either',
    anyCase: false,
    reason: 'A degree after a name: another degree or the verb may follow, or the sentence may end.',
    words: words(
      'A.Md Amd B.A B.Sc D.E.A LL.M Lc M.A M.Ag M.B.A M.E M.Eng M.H M.Hum M.I.Kom M.Kes M.Kom M.Kn M.M M.Ds M.P M.Pd M.Phil M.Psi M.Sc M.Si M.Sn M.T Msi Mhum MSi Ph.D PhD',
      'S.Ag S.E S.Farm S.H S.H.I S.I.K S.I.P S.IP S.Kep S.Ked S.Kom S.Kes S.P S.Pd S.Pd.I S.Psi S.S S.Si S.Sn S.Sos S.STP S.T SH SE Sp Sp.A Sp.B Sp.OG Sp.OT Sp.PD SpA SpOG SpPD',
    ),
  },
  {
    id: 'and-so-on',
    kind: 'closing',
    anyCase: true,
    reason: 'Closes a list; the sentence may go on in lower case, but a capital starts a new one.',
    words: words('dll dsb dst dkk dlsb etc tsb a.m p.m'),
  },
];

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
