/** What the tests use of the package `datapackage`, which comes without types. */
declare module "datapackage" {
  type Row = { readonly [field: string]: unknown };
  type Resource = {
    readonly name: string;
    readonly read: (options: { keyed?: boolean; relations?: boolean }) => Promise<readonly Row[]>;
  };
  // biome-ignore lint/complexity/noStaticOnlyClass: so the package has it
  export class Package {
    static load(
      path: string,
      options: { basePath: string },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>;
  }
}
