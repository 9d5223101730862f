/** The part of the `edtf` library (which ships no types) that this archive uses. */
declare module 'edtf' {
  export interface Mask {
    readonly value: number;
  }

  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First and last millisecond; an open end is infinite. */
    readonly min: number;
    readonly max: number;
    readonly uncertain?: Mask;
    readonly approximate?: Mask;
    /** Only of an interval: its ends; `null` an unknown end, Infinity an open one. */
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    /** Only of a set or a list: its members. */
    readonly values?: readonly (EdtfValue | readonly EdtfValue[])[];
    readonly edtf: string;
  }

  /** Parses EDTF, levels 0 to 2. Throws on anything else, impossible days included. */
  export default function edtf(text: string): EdtfValue;
}
