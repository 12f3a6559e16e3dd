/** The version of the format that this package reads and writes. */
export const FORMAT_VERSION = '1.0';
