/** The part of citation-js (which ships no types) by which tests read citations. */
declare module '@citation-js/core' {
  interface Name {
    readonly given?: string;
    readonly family?: string;
    readonly literal?: string;
  }

  /** An item of CSL-JSON, as citation-js reads it out of any format. */
  interface Item {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly Name[];
    /** The author, of what RIS has of a newspaper: as it stands there. */
    readonly reporter?: string | readonly string[];
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts'?: readonly number[][]; readonly literal?: string };
    readonly accessed?: { readonly 'date-parts'?: readonly number[][] };
    readonly URL?: string;
    readonly note?: string;
  }

  export class Cite {
    constructor(text: string, options?: { generateGraph: boolean; forceType?: string });
    readonly data: readonly Item[];
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
