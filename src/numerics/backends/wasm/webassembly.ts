/** What the back-end needs of the engine's `WebAssembly`, without DOM types. */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

export interface WebAssemblyApi {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => WasmInstance;
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
}

declare const WebAssembly: WebAssemblyApi | undefined;

/** The engine's WebAssembly, if it has one. */
export const webAssembly = (): WebAssemblyApi | undefined =>
  typeof WebAssembly === 'undefined' ? undefined : WebAssembly;
