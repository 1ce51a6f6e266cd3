import fc from 'fast-check';
import { jsonlExport } from '../../electron/exchange/formats/jsonl-export.ts';
import { workspaceJsonExport } from '../../electron/exchange/formats/workspace-json-export.ts';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { aDocx } from '../builders/a-docx.ts';
import { anOdt } from '../builders/an-odt.ts';
import { aPage, pageParagraphs } from '../builders/a-page.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aZip } from '../builders/a-zip.ts';
import { arbitraryArticles, someSpeakers } from './arbitrary-articles.ts';

/** A small file in order, and the id of the format that its content speaks for. */
export interface SampleFile {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of a standoff file. */
  readonly companion?: Uint8Array;
}

const article = `Palu Tunda Jembatan\n\n${pageParagraphs.join('\n\n')}`;

/** At least one file in each format that is read. */
export function sampleFiles(): readonly SampleFile[] {
  const [articles = []] = fc.sample(arbitraryArticles(2), { numRuns: 1, seed: 3 });
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  return [
    text('plain-text', 'a.txt', article),
    text(
      'html',
      'a.html',
      aPage({ head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' }),
    ),
    text(
      'mhtml',
      'a.mhtml',
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${aPage().replaceAll('=', '=3D')}\n--x--\n`,
    ),
    { format: 'docx', name: 'a.docx', bytes: aDocx([{ text: 'Judul', style: 'Judul' }, { text: article }]) },
    { format: 'odt', name: 'a.odt', bytes: anOdt(`<text:h>Judul</text:h><text:p>${article}</text:p>`) },
    {
      format: 'pdf',
      name: 'a.pdf',
      bytes: aPdf([pageParagraphs.map((words, index) => ({ text: words, y: 700 - index * 20 }))]),
    },
    {
      format: 'zip',
      name: 'a.zip',
      bytes: aZip({ 'a.txt': article, 'b.html': aPage(), 'c.zip': aZip({ 'd.txt': article }) }),
    },
    text('workspace-json', 'a.json', [...workspaceJsonExport.write(source)].join('')),
    text('jsonl', 'a.jsonl', [...jsonlExport.write(source)].join('')),
    text(
      'csv',
      'a.csv',
      `title,text,date,url\n"Palu","${article}",2022-02-14,https://a.example/1\n"Poso","Teks lain.",2022-02-15,https://a.example/2\n`,
    ),
    text(
      'json',
      'a.json',
      JSON.stringify([
        { title: 'Palu', text: article },
        { title: 'Poso', text: 'Lain.' },
      ]),
    ),
    text(
      'json-lines',
      'b.jsonl',
      `{"title":"Palu","text":${JSON.stringify(article)}}\n{"title":"Poso","text":"Lain."}\n`,
    ),
    text(
      'xliff',
      'a.xlf',
      '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" target-language="en" datatype="x"><body><trans-unit id="1"><source>Satu <g id="1">dua</g>.</source><target>One two.</target><note>x</note></trans-unit></body></file></xliff>',
    ),
    text(
      'tmx',
      'a.tmx',
      '<?xml version="1.0"?><tmx version="1.4"><header srclang="id"/><body><tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu></body></tmx>',
    ),
    {
      ...text(
        'brat',
        'a.ann',
        'T1\tPerson 0 4\tPalu\nT2\tCue 5 10;11 19\tTunda Jembatan\nR1\tSays Arg1:T1 Arg2:T2\nA1\tSure T1\n#1\tAnnotatorNotes T1\tcatatan\n',
      ),
      companion: Buffer.from(article),
    },
    text(
      'brat-settings',
      'annotation.conf',
      '[entities]\nPerson\n\n[relations]\n\n[events]\n\n[attributes]\n',
    ),
    text(
      'webanno-tsv',
      'a.tsv',
      '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n\n\n#Text=Wali kota bicara.\n1-1\t0-4\tWali\tPER[1]\t\n1-2\t5-9\tkota\tPER[1]\t\n1-3\t10-16\tbicara\t_\t\n1-4\t16-17\t.\t_\t\n',
    ),
    text(
      'web-annotation',
      'a.json',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:1',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'Person' },
        target: {
          source: 'a.txt',
          selector: [
            { type: 'TextQuoteSelector', exact: 'Palu' },
            { type: 'TextPositionSelector', start: 0, end: 4 },
          ],
        },
      }),
    ),
    text(
      'recogito',
      'a.json',
      JSON.stringify([
        {
          id: '1',
          bodies: [{ purpose: 'tagging', value: 'Person' }],
          target: { selector: [{ start: 0, end: 4, quote: 'Palu' }] },
        },
      ]),
    ),
    text(
      'label-studio',
      'a.json',
      JSON.stringify([
        {
          id: 1,
          data: { text: article },
          annotations: [
            {
              id: 1,
              result: [
                {
                  id: 'a',
                  type: 'labels',
                  from_name: 'label',
                  to_name: 'text',
                  value: { start: 0, end: 4, text: 'Palu', labels: ['Person'] },
                },
              ],
            },
          ],
        },
      ]),
    ),
    text(
      'uima-cas-json',
      'a.json',
      JSON.stringify({
        '%TYPES': {},
        '%FEATURE_STRUCTURES': [
          {
            '%ID': 1,
            '%TYPE': 'uima.cas.Sofa',
            sofaNum: 1,
            sofaID: '_InitialView',
            mimeType: 'text',
            sofaString: article,
          },
          { '%ID': 2, '%TYPE': 'custom.Span', '@sofa': 1, begin: 0, end: 4, label: 'X' },
        ],
        '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2] } },
      }),
    ),
    text(
      'uima-cas-xmi',
      'a.xmi',
      '<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///custom.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/><custom:Span xmi:id="2" sofa="1" begin="0" end="4" label="X"/><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Wali kota bicara."/><cas:View sofa="1" members="2"/></xmi:XMI>',
    ),
    text('xml', 'a.xml', '<?xml version="1.0"?><note><to>Redaksi</to></note>'),
  ];
}

function text(format: string, name: string, content: string): SampleFile {
  return { format, name, bytes: Buffer.from(content) };
}
