import type { Connection } from '../../electron/storage/connection.ts';

/** The connection, except that every statement prepared on it is noted in `prepared`. */
export function recordingConnection(connection: Connection, prepared: string[]): Connection {
  return new Proxy(connection, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...parameters: readonly unknown[]): unknown => {
        if (name === 'prepare') prepared.push(String(parameters[0]));
        return Reflect.apply(member, target, parameters);
      };
    },
  });
}

/** How SQLite would run a statement, one line a step, whatever its parameters are. */
export function queryPlan(connection: Connection, sql: string): readonly string[] {
  const withoutParameters = sql.replaceAll(/@\w+|\?/gu, '1');
  return connection
    .prepare<[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${withoutParameters}`)
    .all()
    .map((step) => step.detail);
}
