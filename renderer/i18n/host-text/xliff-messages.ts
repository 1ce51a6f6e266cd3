import type { HostMessage } from './host-message.ts';

/** What makes an XLIFF 2 document invalid. Elements and attributes keep the names that the standard gives them. */
export const xliffMessages: readonly HostMessage[] = [
  ['{fault} (line {line}).', '{fault} (baris {line}).'],
  ['{fault} (unit "{unit}").', '{fault} (unit “{unit}”).'],
  ['its srcLang is missing or no language.', 'srcLang tidak ada atau bukan bahasa.'],
  ['its trgLang is no language.', 'trgLang bukan bahasa.'],
  ['<{element}> may not stand in <{parent}>', '<{element}> tidak boleh berada dalam <{parent}>'],
  ['<{element}> may not hold <{child}>', '<{element}> tidak boleh berisi <{child}>'],
  [
    '<{element}> may not have the attribute {attribute}',
    '<{element}> tidak boleh mempunyai atribut {attribute}',
  ],
  ['the id of <{element}> is missing or no name', 'id dari <{element}> tidak ada atau bukan nama'],
  ['the id "{id}" of {what} is used twice.', 'id “{id}” dari {what} dipakai dua kali.'],
  ['a part', 'sebuah bagian'],
  ['there is no state "{state}"', 'tidak ada state “{state}”'],
  ['a subState needs a state', 'subState memerlukan state'],
  ['there is no type "{type}"', 'tidak ada type “{type}”'],
  ['a subType needs a type', 'subType memerlukan type'],
  ['the hex of <cp> is no number', 'hex dari <cp> bukan angka'],
  ['there is a <target> but no trgLang', 'ada <target>, tetapi tidak ada trgLang'],
  [
    'xml:lang="{language}" contradicts the languages of the document',
    'xml:lang="{language}" bertentangan dengan bahasa dokumen',
  ],
  ['an empty <skeleton> needs an href', '<skeleton> kosong memerlukan href'],
  ['a <file> has neither <unit> nor <group>.', 'sebuah <file> tidak mempunyai <unit> maupun <group>.'],
  ['<notes> stand behind a unit in <{parent}>.', '<notes> berada di belakang unit dalam <{parent}>.'],
  ['a unit has no <segment>', 'sebuah unit tidak mempunyai <segment>'],
  ['two targets have the same order', 'dua <target> mempunyai urutan yang sama'],
  ['a code has both copyOf and dataRef', 'sebuah kode mempunyai copyOf sekaligus dataRef'],
  ['copyOf="{id}" names no code that may be copied', 'copyOf="{id}" bukan kode yang boleh disalin'],
  ['an isolated <ec> may not name a start', '<ec> terpisah tidak boleh menyebut awal'],
  ['an <ec> closes a code that is not open', 'sebuah <ec> menutup kode yang tidak terbuka'],
  ['an <em> closes a mark that is not open', 'sebuah <em> menutup tanda yang tidak terbuka'],
  ['an <sm> is never closed', 'sebuah <sm> tidak pernah ditutup'],
  ['xml:space differs between a source and its target', 'xml:space berbeda antara <source> dan <target>-nya'],
  ['the subType {subType} needs the type "{type}"', 'subType {subType} memerlukan type “{type}”'],
  ['the reference {reference} is not well-formed', 'rujukan {reference} tidak benar bentuknya'],
  [
    'the comment {reference} leads to no note of the unit',
    'komentar {reference} tidak menunjuk catatan unit itu',
  ],
  [
    'a code that may not be moved may be copied or deleted',
    'kode yang tidak boleh dipindah boleh disalin atau dihapus',
  ],
  [
    'a code with canReorder="no" follows no "firstNo"',
    'kode dengan canReorder="no" tidak didahului “firstNo”',
  ],
  [
    'the two ends of a code differ in what may be done to them',
    'kedua ujung sebuah kode berbeda dalam hal yang boleh dilakukan padanya',
  ],
  ['the sub-flow "{id}" is no unit', 'sub-flow “{id}” bukan unit'],
];
