/** The build of sql.js that carries its WebAssembly inside the script: nothing is fetched, in Node or in a page. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  type Value = number | string | Uint8Array | null;

  interface Statement {
    step(): boolean;
    get(): Value[];
    free(): boolean;
  }

  interface Database {
    exec(sql: string): { readonly columns: string[]; readonly values: Value[][] }[];
    run(sql: string): Database;
    prepare(sql: string): Statement;
    close(): void;
  }

  export default function initSqlJs(): Promise<{ readonly Database: new (bytes: Uint8Array) => Database }>;
}
