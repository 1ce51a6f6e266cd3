import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { createAnnotationRepository } from '../../electron/storage/annotations.ts';
import { createChangeLog } from '../../electron/storage/change-log.ts';
import { openConnection } from '../../electron/storage/connection.ts';
import { createSpeakerReplacer } from '../../electron/storage/replace-speaker.ts';
import { createSpeakerMentions } from '../../electron/storage/speaker-mentions.ts';
import type { Workspace } from '../../electron/storage/workspace.ts';
import { anAnnotation, anArticle, sourceTarget } from '../builders/an-article.ts';
import {
  aChange,
  anAuthor,
  inserted,
  openIn,
  saved,
  temporaryFolder,
  workspacePathIn,
} from '../builders/a-workspace.ts';
import { queryPlan, recordingConnection } from '../migrations/recording-connection.ts';

function aSpeaker(name: string): Speaker {
  return { id: SpeakerId.parse(newId()), name, aliases: [], note: '' };
}

function naming(article: Article, speaker: Speaker): Annotation {
  return { ...anAnnotation(sourceTarget(article, { start: 0, end: 4 })), speakerId: speaker.id };
}

/** Two articles: `here` is the one that is saved; both name Putin and "Presiden Rusia". */
function aRegister() {
  const workspace = openIn(temporaryFolder());
  const [putin, president] = [aSpeaker('Putin'), aSpeaker('Presiden Rusia')];
  const here = inserted(workspace, anArticle());
  const there = inserted(workspace, anArticle({ title: 'Lain' }));
  const annotations = {
    here: naming(here, president),
    there: naming(there, president),
    putin: naming(there, putin),
  };
  saved(workspace, here, { speakers: [putin, president], annotations: [annotations.here] });
  saved(workspace, there, { annotations: [annotations.there, annotations.putin] });
  return { workspace, putin, president, here, there, annotations };
}

type Register = ReturnType<typeof aRegister>;

function save({ workspace, here }: Register, parts: Parameters<typeof aChange>[0]) {
  const base = workspace.articles.get(here.id)?.revision ?? 0;
  return workspace.articles.save(here.id, base, aChange(parts), anAuthor());
}

function speakerNames(workspace: Workspace, article: Article): readonly (string | undefined)[] {
  const names = new Map(workspace.speakers.list().map(({ id, name }) => [id, name]));
  const annotations = workspace.articles.get(article.id)?.annotations ?? [];
  return annotations.map(({ speakerId }) => (speakerId === null ? '-' : names.get(speakerId)));
}

function merged(register: Register) {
  const { annotations, president, putin } = register;
  return save(register, {
    annotations: [{ ...annotations.here, speakerId: putin.id }],
    removedSpeakers: [president.id],
    replacements: [{ speaker: president.id, by: putin.id }],
  });
}

test('a merge reaches every article in one logged act, and raises their revisions', () => {
  const register = aRegister();
  const { workspace, here, there, putin } = register;
  const last = workspace.changes.lastSequence();
  expect(merged(register)).toEqual({
    ok: true,
    value: { revision: 3, others: [{ id: there.id, revision: 3 }] },
  });
  expect([speakerNames(workspace, here), speakerNames(workspace, there)]).toEqual([
    ['Putin'],
    ['Putin', 'Putin'],
  ]);
  expect(workspace.speakers.list()).toEqual([putin]);
  const entries = workspace.changes.read({ after: last });
  expect(new Set(entries.map(({ batch }) => batch)).size).toBe(1);
  expect(entries.map(({ entity, articleId }) => [entity, articleId])).toEqual([
    ['annotation', here.id],
    ['annotation', there.id],
    ['speaker', here.id],
  ]);
});

test('a merge that is taken back leaves those alone who were named otherwise before or since', () => {
  const register = aRegister();
  const { workspace, here, there, president, putin, annotations } = register;
  const late = naming(there, president);
  saved(workspace, there, { annotations: [late] });
  merged(register);
  const [lateNow] = workspace.articles.get(there.id)?.annotations.filter(({ id }) => id === late.id) ?? [];
  if (lateNow === undefined) throw new Error('The annotation is gone.');
  saved(workspace, there, { annotations: [{ ...lateNow, speakerId: null }] });
  const undone = save(register, {
    speakers: [president],
    annotations: [annotations.here],
    undoneReplacements: [{ speaker: president.id, by: putin.id }],
  });
  expect(undone).toMatchObject({ ok: true, value: { others: [{ id: there.id }] } });
  expect(speakerNames(workspace, here)).toEqual(['Presiden Rusia']);
  expect(speakerNames(workspace, there)).toEqual(['Presiden Rusia', 'Putin', '-']);
});

test('a speaker who is replaced by none is lost by all annotations, and named again when that is taken back', () => {
  const register = aRegister();
  const { workspace, there, president, annotations } = register;
  save(register, {
    annotations: [{ ...annotations.here, speakerId: null }],
    removedSpeakers: [president.id],
    replacements: [{ speaker: president.id, by: null }],
  });
  expect(speakerNames(workspace, there)).toEqual(['-', 'Putin']);
  save(register, {
    speakers: [president],
    annotations: [annotations.here],
    undoneReplacements: [{ speaker: president.id, by: null }],
  });
  expect(speakerNames(workspace, there)).toEqual(['Presiden Rusia', 'Putin']);
});

test('a removal without a replacement is refused while another article names the speaker', () => {
  const register = aRegister();
  const { president, annotations } = register;
  const refused = save(register, {
    annotations: [{ ...annotations.here, speakerId: null }],
    removedSpeakers: [president.id],
  });
  expect(refused).toEqual({
    ok: false,
    problem: { kind: 'invalid', reason: 'The speaker "Presiden Rusia" is still named by 1 annotations.' },
  });
});

test('mentions are found in every article with their words, and counted', () => {
  const { workspace, there, here, president, putin, annotations } = aRegister();
  const spans = [{ role: 'content', side: 'source' as const, quote: 'Tiga' }];
  expect(workspace.speakerMentions.mentions(president.id)).toEqual([
    { article: here.id, title: 'Tiga Desa Terendam Banjir', annotation: annotations.here.id, spans },
    {
      article: there.id,
      title: 'Lain',
      annotation: annotations.there.id,
      spans: [{ ...spans[0], quote: 'Lain' }],
    },
  ]);
  expect(new Set(workspace.speakerMentions.uses())).toEqual(
    new Set([
      { speaker: president.id, annotations: 2, articles: 2 },
      { speaker: putin.id, annotations: 1, articles: 1 },
    ]),
  );
});

test('mentions, uses and replacements are found by the index of speakers and the keys of spans', () => {
  const folder = temporaryFolder();
  openIn(folder).close(new Date());
  const connection = openConnection(workspacePathIn(folder));
  const prepared: string[] = [];
  const recording = recordingConnection(connection, prepared);
  createSpeakerMentions(recording);
  createSpeakerReplacer({
    connection: recording,
    annotations: createAnnotationRepository(connection),
    changes: createChangeLog(connection, () => undefined),
  });
  const plans = prepared.map((sql) =>
    queryPlan(connection, sql).filter((step) => !step.startsWith('USE TEMP')),
  );
  expect(plans).toEqual([
    ['SEARCH annotations USING COVERING INDEX annotations_by_speaker (speaker_id>?)'],
    [
      'SEARCH annotations USING COVERING INDEX annotations_by_speaker (speaker_id=?)',
      'SEARCH articles USING PRIMARY KEY (id=?)',
      'SEARCH targets USING PRIMARY KEY (article_id=? AND annotation_id=?)',
    ],
    ['SEARCH annotations USING COVERING INDEX annotations_by_speaker (speaker_id=?)'],
    ['SEARCH changes USING INDEX changes_by_entity (entity_id=?)'],
    ['SEARCH changes USING INTEGER PRIMARY KEY (rowid<?)'],
  ]);
  connection.close();
});
