const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The encoding of a file by its first bytes; null when they do not tell. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const half = head.length / 2;
  if (half > 1 && zeros(1) > half * 0.7 && zeros(0) === 0) return 'utf-16le';
  if (half > 1 && zeros(0) > half * 0.7 && zeros(1) === 0) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What a French Excel writes when it saves « CSV ».
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A text file as text, whatever a spreadsheet saved it in; null when it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a program or a picture
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
}
